package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.renewal.RenewSubscriptions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.usecases.Lookup;
import org.jspecify.annotations.Nullable;

/** Goes through what is due of every reseller. Payments of several owners are under way at once, and no more than a few. */
public final class RenewSubscriptionsHandler implements RenewSubscriptions {

    private static final int PAYMENTS_AT_ONCE = 4;

    private final Resellers resellers;
    private final Lookup lookup;
    private final DueSubscriptions due;
    private final Renewing renewing;
    private final Lapsing lapsing;
    private final InstantSource clock;

    @Inject
    public RenewSubscriptionsHandler(
            Resellers resellers,
            Lookup lookup,
            DueSubscriptions due,
            Renewing renewing,
            Lapsing lapsing,
            InstantSource clock) {
        this.resellers = resellers;
        this.lookup = lookup;
        this.due = due;
        this.renewing = renewing;
        this.lapsing = lapsing;
        this.clock = clock;
    }

    @Override
    public RenewalReport handle(@Nullable LocalDate until) {
        ExecutorService payments = Executors.newFixedThreadPool(PAYMENTS_AT_ONCE);
        try {
            return RenewalReport.of(resellers.all().stream()
                    .map(reseller -> renew(reseller, until, payments))
                    .toList());
        } finally {
            payments.shutdown();
        }
    }

    private RenewalReport renew(ResellerId reseller, @Nullable LocalDate until, ExecutorService payments) {
        Actor work = new Actor.RecurringWork("renew-subscriptions", reseller);
        LocalDate day = until == null ? lookup.reseller(reseller).dateAt(clock.instant()) : until;
        DueSubscriptions.Run run = due.new Run(reseller, day);
        List<RenewalReport> reports = new ArrayList<>();
        for (List<Subscription> some = run.next(); !some.isEmpty(); some = run.next()) {
            reports.add(lapsing.lapse(those(some, true), work));
            List<Future<RenewalReport>> underWay = DueGroup.of(those(some, false), day).stream()
                    .map(group -> payments.submit(() -> renewing.renew(group, work)))
                    .toList();
            underWay.forEach(payment -> reports.add(outcome(payment)));
        }
        return RenewalReport.of(reports);
    }

    private static List<Subscription> those(List<Subscription> some, boolean byHand) {
        return some.stream().filter(each -> each.dues().byHand() == byHand).toList();
    }

    private static RenewalReport outcome(Future<RenewalReport> payment) {
        try {
            return payment.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the renewal run ended early", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the renewal run was stopped", stopped);
        }
    }
}
