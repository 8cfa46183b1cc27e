package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.subscription.SubscriptionLetters;

/** Ends what is renewed by hand only and was not, on its day and never ahead of it. */
public final class Lapsing {

    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final SubscriptionLetters letters;
    private final ProductLimits limits;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public Lapsing(
            Transactions transactions,
            Subscriptions subscriptions,
            SubscriptionLetters letters,
            ProductLimits limits,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.limits = limits;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** Of those that were found due; others may have been faster. */
    RenewalReport lapse(List<Subscription> found, Actor work) {
        return found.isEmpty() ? new RenewalReport(List.of()) : transactions.write(() -> lapseSome(found, work));
    }

    private RenewalReport lapseSome(List<Subscription> found, Actor work) {
        Reseller reseller = lookup.reseller(work.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        List<Subscription> due =
                subscriptions
                        .findAll(
                                work.reseller(),
                                found.stream().map(Subscription::id).toList())
                        .stream()
                        .filter(each -> each.dues().byHand())
                        .filter(each ->
                                each.dueOn().filter(day -> !day.isAfter(today)).isPresent())
                        .toList();
        for (Subscription each : due) {
            Outcome<Subscription> lapsed = new Renewals(each).lapsed();
            subscriptions.save(lapsed.next());
            limits.free(each, lapsed.next());
            recorder.record(By.of(work, each.client()), lapsed.events(), letters.about(lapsed, reseller, work));
        }
        return new RenewalReport(due.stream()
                .map(each -> new RenewalReport.Result(each.id(), new Renewals(each).nextPeriod(), Fate.LAPSED))
                .toList());
    }
}
