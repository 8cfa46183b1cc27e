package org.cartulary.api.cart;

import org.cartulary.api.json.Field;
import org.cartulary.api.json.Time;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.jspecify.annotations.Nullable;

/** What is wished for in a line; what is left out takes the product's default, or in a change stays. A trial is not wanted where it is false. */
record LineFields(
        @Nullable String product,
        @Nullable Integer quantity,
        @Nullable Integer billingCycleMonths,
        @Nullable Integer termMonths,
        @Nullable String domain,
        @Nullable String base,
        @Nullable Boolean trial,
        @Nullable String until) {

    ProductCode code() {
        return Field.required("product", product, ProductCode::parse);
    }

    CartLine.Wish wish() {
        return new CartLine.Wish(
                quantity,
                billingCycleMonths == null ? null : new BillingCycle(billingCycleMonths),
                termMonths == null ? null : new Term(termMonths),
                Field.optional("domain", domain, DomainName::parse),
                Field.optional("base", base, LineBase::parse),
                trial,
                Field.optional("until", until, Time::date));
    }
}
