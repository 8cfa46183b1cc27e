/** Filling, quoting, sending and checking out carts. */
@NullMarked
package org.cartulary.ports.cart;

import org.jspecify.annotations.NullMarked;
