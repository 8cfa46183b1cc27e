/** What the use cases of promo codes promise. */
@NullMarked
package org.cartulary.usecases.promo;

import org.jspecify.annotations.NullMarked;
