package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Arrears;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.subscription.SubscriptionLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what is renewed by hand only and was not, on its day and never ahead of it. */
public final class Lapsing {

    private static final Logger LOG = LoggerFactory.getLogger(Lapsing.class);

    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final SubscriptionLetters letters;
    private final ProductLimits limits;
    private final DueSubscriptions due;
    private final SettingAside aside;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public Lapsing(
            Transactions transactions,
            Subscriptions subscriptions,
            SubscriptionLetters letters,
            ProductLimits limits,
            DueSubscriptions due,
            SettingAside aside,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.limits = limits;
        this.due = due;
        this.aside = aside;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    /**
     * Of those that were found due; others may have been faster. What is broken is set aside alone.
     *
     * @param until the day by which they were due
     */
    RenewalReport lapse(List<Subscription> found, LocalDate until, Actor work) {
        if (found.isEmpty()) {
            return Treated.NONE;
        }
        try {
            return transactions.write(() -> lapseNow(found, until, work));
        } catch (Outage | Contended later) {
            LOG.warn("what lapses is left to the next run", later);
            return Treated.NONE;
        } catch (RuntimeException broken) {
            return found.size() > 1
                    ? RenewalReport.of(found.stream()
                            .map(each -> lapse(List.of(each), until, work))
                            .toList())
                    : aside.setAside(DueGroup.of(found, until).get(0), work, broken);
        }
    }

    private RenewalReport lapseNow(List<Subscription> found, LocalDate until, Actor work) {
        Reseller reseller = lookup.reseller(work.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        List<Subscription> lapsing = due.still(DueGroup.of(found, until), today).stream()
                .flatMap(List::stream)
                .filter(each -> each.dues().byHand())
                .filter(each -> each.dueOn().filter(day -> !day.isAfter(today)).isPresent())
                .toList();
        for (Subscription each : lapsing) {
            Outcome<Subscription> lapsed = new Arrears(each).lapsed();
            subscriptions.save(lapsed.next());
            limits.free(each, lapsed.next());
            recorder.record(By.of(work, each.client()), lapsed.events(), letters.about(lapsed, reseller, work));
        }
        return Treated.report(lapsing, Fate.LAPSED);
    }
}
