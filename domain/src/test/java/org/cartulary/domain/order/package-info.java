/** What orders promise. */
@NullMarked
package org.cartulary.domain.order;

import org.jspecify.annotations.NullMarked;
