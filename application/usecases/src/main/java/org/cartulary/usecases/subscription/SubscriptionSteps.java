package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.catalog.ProductLimits;

/** Recurring steps of subscriptions: of every reseller those whose day has come, a few in a transaction, each told. */
public final class SubscriptionSteps {

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
    public SubscriptionSteps(
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

    /** Some whose day has come by this one. */
    interface Due {
        List<Subscription> upTo(ResellerId reseller, LocalDate day, int most);
    }

    /**
     * Says how many took the step.
     *
     * @param work what it is called in the audit trail
     * @param step after which a subscription is not due any more
     */
    int all(String work, Due due, Function<Subscription, Outcome<Subscription>> step) {
        return resellers.all().stream()
                .map(reseller -> new Actor.RecurringWork(work, reseller))
                .mapToInt(actor -> all(actor, due, step))
                .sum();
    }

    private int all(Actor actor, Due due, Function<Subscription, Outcome<Subscription>> step) {
        int all = 0;
        int some = AT_A_TIME;
        while (some == AT_A_TIME) {
            some = transactions.write(() -> some(actor, due, step));
            all += some;
        }
        return all;
    }

    private int some(Actor actor, Due due, Function<Subscription, Outcome<Subscription>> step) {
        Reseller reseller = lookup.reseller(actor.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        List<Subscription> found = due.upTo(actor.reseller(), today, AT_A_TIME);
        for (Subscription subscription : found) {
            Outcome<Subscription> stepped = step.apply(subscription);
            subscriptions.save(stepped.next());
            limits.free(subscription, stepped.next());
            recorder.record(
                    By.of(actor, subscription.client()), stepped.events(), letters.about(stepped, reseller, actor));
        }
        return found.size();
    }
}
