/** What permissions promise. */
@NullMarked
package org.cartulary.domain.permission;

import org.jspecify.annotations.NullMarked;
