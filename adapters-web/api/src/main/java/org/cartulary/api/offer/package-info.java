/** The client's side of a sent cart: routes and documents. */
@NullMarked
package org.cartulary.api.offer;

import org.jspecify.annotations.NullMarked;
