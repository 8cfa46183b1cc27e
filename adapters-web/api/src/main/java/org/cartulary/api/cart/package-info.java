/** Carts, quotes, checkout and sent carts: routes and documents. */
@NullMarked
package org.cartulary.api.cart;

import org.jspecify.annotations.NullMarked;
