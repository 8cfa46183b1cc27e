package org.cartulary.api.cart;

import org.cartulary.domain.cart.CartLine;
import org.jspecify.annotations.Nullable;

/** What becomes different in a line; another product is another line. */
record LineChange(
        @Nullable Integer quantity,
        @Nullable Integer billingCycleMonths,
        @Nullable Integer termMonths,
        @Nullable String domain,
        @Nullable String base,
        @Nullable Boolean trial,
        @Nullable String until) {

    CartLine.Wish wish() {
        return new LineFields(null, quantity, billingCycleMonths, termMonths, domain, base, trial, until).wish();
    }
}
