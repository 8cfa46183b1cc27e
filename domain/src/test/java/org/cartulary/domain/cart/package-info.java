/** What carts promise. */
@NullMarked
package org.cartulary.domain.cart;

import org.jspecify.annotations.NullMarked;
