package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Arrears;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.payment.ToWrite;

/** What follows when the recurring payment for subscriptions was not made, within the caller's transaction. */
public final class UnpaidRenewals {

    private final PaymentMethods methods;
    private final DunningSchedule schedule;
    private final ProductLimits limits;

    @Inject
    public UnpaidRenewals(PaymentMethods methods, DunningSchedule schedule, ProductLimits limits) {
        this.methods = methods;
        this.schedule = schedule;
        this.limits = limits;
    }

    /** What happened, and what is to be told about it. */
    public record Dunned(List<Event> events, List<Letter> letters) {}

    /**
     * Takes the next step of dunning with each that is in arrears. What was only tried is over where its owner has no payment method.
     *
     * @param reason the gateway's word, or the code of a refusal
     */
    public Dunned dun(
            List<Subscription> unpaid,
            Client client,
            Reseller reseller,
            String reason,
            LocalDate today,
            ToWrite toWrite) {
        List<Outcome<Subscription>> dunned = new ArrayList<>();
        List<Outcome<Subscription>> expired = new ArrayList<>();
        boolean nothingToPayWith = haveNothingToPayWith(unpaid);
        Policies own = reseller.policies();
        DunningSchedule dunning = own == null ? schedule : own.dunning();
        for (Subscription subscription : unpaid) {
            boolean over = nothingToPayWith && subscription.isUnpaidTrial();
            Arrears arrears = new Arrears(subscription);
            Outcome<Subscription> next = over ? arrears.expired(today) : arrears.unpaid(reason, today, dunning);
            toWrite.save(next.next());
            limits.free(subscription, next.next(), toWrite);
            if (!next.events().isEmpty()) {
                (over ? expired : dunned).add(next);
            }
        }
        return new Dunned(
                Stream.concat(dunned.stream(), expired.stream())
                        .flatMap(each -> each.events().stream())
                        .toList(),
                Stream.concat(
                                new PaymentLetters(client, reseller, reason).about(dunned).stream(),
                                new TrialLetters(client, reseller).expired(expired).stream())
                        .toList());
    }

    /** All of one cart have one owner. Asked only where something was only tried. */
    private boolean haveNothingToPayWith(List<Subscription> unpaid) {
        return unpaid.stream().anyMatch(Subscription::isUnpaidTrial)
                && methods.usable(unpaid.get(0).reseller(), unpaid.get(0).owner())
                        .isEmpty();
    }
}
