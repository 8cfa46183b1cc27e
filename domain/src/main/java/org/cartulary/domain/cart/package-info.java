/** The cart: a draft of lines that is quoted, sent to the client, or checked out, once. */
@NullMarked
package org.cartulary.domain.cart;

import org.jspecify.annotations.NullMarked;
