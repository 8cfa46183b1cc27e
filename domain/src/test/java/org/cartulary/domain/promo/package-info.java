/** What promo codes promise. */
@NullMarked
package org.cartulary.domain.promo;

import org.jspecify.annotations.NullMarked;
