package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.catalog.ProductLimits;

/** What follows when the recurring payment for subscriptions was not made, within the caller's transaction. */
public final class UnpaidRenewals {

    private final Subscriptions subscriptions;
    private final DunningSchedule schedule;
    private final ProductLimits limits;

    @Inject
    public UnpaidRenewals(Subscriptions subscriptions, DunningSchedule schedule, ProductLimits limits) {
        this.subscriptions = subscriptions;
        this.schedule = schedule;
        this.limits = limits;
    }

    /** What happened, and what is to be told about it. */
    public record Dunned(List<Event> events, List<Letter> letters) {}

    /**
     * Takes the next step of dunning with each that is in arrears.
     *
     * @param reason the gateway's word, or the code of a refusal
     */
    public Dunned dun(List<Subscription> unpaid, Client client, Reseller reseller, String reason, LocalDate today) {
        List<Outcome<Subscription>> dunned = new ArrayList<>();
        for (Subscription subscription : unpaid) {
            Outcome<Subscription> next = new Renewals(subscription).unpaid(reason, today, schedule);
            subscriptions.save(next.next());
            limits.free(subscription, next.next());
            if (!next.events().isEmpty()) {
                dunned.add(next);
            }
        }
        return new Dunned(
                dunned.stream().flatMap(each -> each.events().stream()).toList(),
                new PaymentLetters(client, reseller, reason).about(dunned));
    }
}
