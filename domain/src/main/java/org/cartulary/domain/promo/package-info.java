/** Promo codes: what they take off, from what, for whom and when, and how several of them are combined. */
@NullMarked
package org.cartulary.domain.promo;

import org.jspecify.annotations.NullMarked;
