package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.subscription.EndSubscriptions;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.catalog.ProductLimits;

/** Goes through what is to end of every reseller, a few in a transaction. */
public final class EndSubscriptionsHandler implements EndSubscriptions {

    private static final int AT_A_TIME = 50;

    private final Transactions transactions;
    private final Resellers resellers;
    private final Lookup lookup;
    private final Subscriptions subscriptions;
    private final SubscriptionLetters letters;
    private final ProductLimits limits;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public EndSubscriptionsHandler(
            Transactions transactions,
            Resellers resellers,
            Lookup lookup,
            Subscriptions subscriptions,
            SubscriptionLetters letters,
            ProductLimits limits,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.lookup = lookup;
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public int handle() {
        return resellers.all().stream().mapToInt(this::end).sum();
    }

    private int end(ResellerId id) {
        Actor work = new Actor.RecurringWork("end-subscriptions", id);
        int ended = 0;
        int some = AT_A_TIME;
        while (some == AT_A_TIME) {
            some = transactions.write(() -> endSome(work));
            ended += some;
        }
        return ended;
    }

    private int endSome(Actor work) {
        Reseller reseller = lookup.reseller(work.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        List<Subscription> due = subscriptions.toEnd(work.reseller(), today, AT_A_TIME);
        for (Subscription subscription : due) {
            Outcome<Subscription> ended = new Ends(subscription).ended();
            subscriptions.save(ended.next());
            limits.free(subscription, ended.next());
            recorder.record(By.of(work, subscription.client()), ended.events(), letters.about(ended, reseller, work));
        }
        return due.size();
    }
}
