/** Quotes, as carts, orders and invoices show them. */
@NullMarked
package org.cartulary.api.quote;

import org.jspecify.annotations.NullMarked;
