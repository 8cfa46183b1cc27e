/** Filling, quoting, sending and checking out carts. */
@NullMarked
package org.cartulary.usecases.cart;

import org.jspecify.annotations.NullMarked;
