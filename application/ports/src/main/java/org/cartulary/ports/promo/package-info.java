/** Defining, withdrawing and listing promo codes. */
@NullMarked
package org.cartulary.ports.promo;

import org.jspecify.annotations.NullMarked;
