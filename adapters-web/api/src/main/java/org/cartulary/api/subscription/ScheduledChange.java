package org.cartulary.api.subscription;

import java.time.LocalDate;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Subscription;
import org.joda.money.Money;

/** What will be different in a subscription, and from which day on. */
record ScheduledChange(
        LocalDate effective, ProductCode product, String name, int quantity, int billingCycleMonths, Money recurring) {

    static ScheduledChange of(Subscription subscription, Change change) {
        return new ScheduledChange(
                subscription.paidThrough(),
                change.product(),
                change.name(),
                change.quantity(),
                change.cycle().months(),
                change.recurring());
    }
}
