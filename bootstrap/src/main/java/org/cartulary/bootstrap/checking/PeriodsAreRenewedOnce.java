package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Stores;
import org.cartulary.ports.subscription.SubscriptionFilter;

/** What renewals were paid for is what subscriptions have, period after period. */
public final class PeriodsAreRenewedOnce implements Invariant {
    private final Stores stores;

    @Inject
    public PeriodsAreRenewedOnce(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "No two renewed periods of a subscription overlap, and each was paid for by its order";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        for (Subscription subscription :
                new EveryPage<>(request -> stores.subscriptions().page(reseller, SubscriptionFilter.ALL, request))) {
            LocalDate from = LocalDate.MIN;
            for (RenewedPeriod renewed : stores.subscriptions().periods(reseller, subscription.id())) {
                findings.saw();
                findings.require(
                        !renewed.period().start().isBefore(from),
                        subscription.id() + " was renewed twice for " + renewed.period());
                from = renewed.period().end();
                findings.require(
                        stores.orders()
                                .find(reseller, renewed.order())
                                .filter(order -> pays(order, renewed))
                                .isPresent(),
                        renewed.order() + " does not pay for " + renewed.period() + " of " + subscription.id());
            }
            findings.require(
                    !subscription.paidThrough().isBefore(from), subscription.id() + " has lost a period that was paid");
        }
    }

    private static boolean pays(Order order, RenewedPeriod renewed) {
        return order.quote().lines().stream().anyMatch(line -> pays(line, renewed));
    }

    private static boolean pays(QuoteLine line, RenewedPeriod renewed) {
        return renewed.period().equals(line.period())
                && line.line().renews().filter(renewed.subscription()::equals).isPresent();
    }
}
