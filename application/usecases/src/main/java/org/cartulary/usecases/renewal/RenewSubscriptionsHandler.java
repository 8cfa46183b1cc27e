package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.renewal.RenewSubscriptions;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.payment.Asking;
import org.jspecify.annotations.Nullable;

/** Goes through what is due of every reseller, and leaves alone what another run has claimed. */
public final class RenewSubscriptionsHandler implements RenewSubscriptions {

    private final Resellers resellers;
    private final Lookup lookup;
    private final DueSubscriptions due;
    private final RenewalClaiming claiming;
    private final Renewing renewing;
    private final Lapsing lapsing;
    private final RenewalPace pace;
    private final InstantSource clock;

    @Inject
    public RenewSubscriptionsHandler(
            Resellers resellers,
            Lookup lookup,
            DueSubscriptions due,
            RenewalClaiming claiming,
            Renewing renewing,
            Lapsing lapsing,
            RenewalPace pace,
            InstantSource clock) {
        this.resellers = resellers;
        this.lookup = lookup;
        this.due = due;
        this.claiming = claiming;
        this.renewing = renewing;
        this.lapsing = lapsing;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public RenewalReport handle(@Nullable LocalDate until, Consumer<RenewalProgress> progress) {
        List<DueSubscriptions.Run> runs = resellers.all().stream()
                .map(reseller -> due.new Run(reseller, day(reseller, until)))
                .toList();
        long all = runs.stream().mapToLong(DueSubscriptions.Run::due).sum();
        RunReport report = new RunReport(all, progress, clock);
        try (Parallel batches = new Parallel(pace.batches());
                Parallel payments = new Parallel(pace.payments())) {
            Asking asking = new BoundedAsking(payments, clock);
            runs.stream().filter(run -> run.due() > 0).forEach(run -> renew(run, report, batches, asking));
        }
        return report.report();
    }

    private LocalDate day(ResellerId reseller, @Nullable LocalDate until) {
        return until == null ? lookup.reseller(reseller).dateAt(clock.instant()) : until;
    }

    private void renew(DueSubscriptions.Run run, RunReport report, Parallel batches, Asking asking) {
        RenewalClaiming.Holder holder = claiming.begin(run.reseller());
        for (List<Subscription> some = run.next(); !some.isEmpty(); some = run.next()) {
            List<Subscription> mine = holder.claim(some);
            report.passed(some.size() - mine.size(), Treated.NONE);
            try {
                treat(mine, run, report, batches, asking);
            } finally {
                holder.release();
            }
        }
    }

    private void treat(
            List<Subscription> mine, DueSubscriptions.Run run, RunReport report, Parallel batches, Asking asking) {
        Actor work = new Actor.RecurringWork("renew-subscriptions", run.reseller());
        List<Subscription> byHand = those(mine, true);
        report.passed(byHand.size(), lapsing.lapse(byHand, run.until(), work));
        batches.each(
                DueBatch.of(DueGroup.of(those(mine, false), run.until()), pace.batch()),
                batch -> renewing.renew(batch, work, asking),
                (batch, treated) -> report.passed(batch.subscriptions(), treated));
    }

    private static List<Subscription> those(List<Subscription> some, boolean byHand) {
        return some.stream().filter(each -> each.dues().byHand() == byHand).toList();
    }
}
