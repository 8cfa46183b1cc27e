/** What typed identities promise. */
@NullMarked
package org.cartulary.domain.id;

import org.jspecify.annotations.NullMarked;
