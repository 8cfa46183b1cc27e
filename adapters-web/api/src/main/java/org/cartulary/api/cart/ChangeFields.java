package org.cartulary.api.cart;

import org.cartulary.api.json.Field;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.cart.AddChange;
import org.jspecify.annotations.Nullable;

/** What shall be different in a subscription; what is left out stays. */
record ChangeFields(
        @Nullable String subscription,
        @Nullable Integer quantity,
        @Nullable String product,
        @Nullable Integer billingCycleMonths,
        @Nullable String when,
        @Nullable String proration,
        @Nullable String credit) {

    AddChange.Command command(Actor actor, CartId cart, @Nullable Long expectedVersion) {
        return new AddChange.Command(
                actor,
                cart,
                Field.required("subscription", subscription, SubscriptionId::parse),
                quantity,
                Field.optional("product", product, ProductCode::parse),
                billingCycleMonths == null ? null : new BillingCycle(billingCycleMonths),
                Field.optional("when", when, Timing::parse),
                Field.optional("proration", proration, ProrationMethod::parse),
                Field.optional("credit", credit, CreditUse::parse),
                expectedVersion);
    }
}
