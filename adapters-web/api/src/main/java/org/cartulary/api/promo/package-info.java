/** Promo codes over HTTP. */
@NullMarked
package org.cartulary.api.promo;

import org.jspecify.annotations.NullMarked;
