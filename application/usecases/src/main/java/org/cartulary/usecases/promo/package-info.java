/** Defining, withdrawing and listing promo codes. */
@NullMarked
package org.cartulary.usecases.promo;

import org.jspecify.annotations.NullMarked;
