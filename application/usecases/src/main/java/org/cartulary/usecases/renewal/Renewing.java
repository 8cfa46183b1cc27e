package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Refused;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.Started;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews what belongs together, and sets aside what cannot be treated, so that it delays no other. */
public final class Renewing {

    private static final int MOST_WORDS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

    private final Transactions transactions;
    private final RenewalPayments payments;
    private final PaymentSettlement settlement;
    private final DueSubscriptions due;
    private final Subscriptions subscriptions;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public Renewing(
            Transactions transactions,
            RenewalPayments payments,
            PaymentSettlement settlement,
            DueSubscriptions due,
            Subscriptions subscriptions,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.payments = payments;
        this.settlement = settlement;
        this.due = due;
        this.subscriptions = subscriptions;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    RenewalReport renew(DueGroup group, Actor work) {
        RenewalPayments.Begun begun;
        try {
            begun = payments.begin(group, work);
        } catch (Outage | Contended later) {
            LOG.warn("renewals of {} are left to the next run", group.client(), later);
            return report(List.of(), Fate.PENDING);
        } catch (RuntimeException broken) {
            return group.found().size() > 1 ? oneByOne(group, work) : setAside(group, work, broken);
        }
        Started payment = begun.payment();
        return report(begun.treated(), payment == null ? Fate.UNPAID : settled(payment));
    }

    /** Whichever of them is broken, the others are not. */
    private RenewalReport oneByOne(DueGroup group, Actor work) {
        return RenewalReport.of(group.found().stream()
                .map(each -> renew(group.only(each), work))
                .toList());
    }

    private Fate settled(Started payment) {
        try {
            return settlement.complete(payment) instanceof Checkout.Booked ? Fate.RENEWED : Fate.PENDING;
        } catch (Refused refused) {
            return Fate.UNPAID;
        } catch (RuntimeException broken) {
            LOG.error("a renewal is left to whatever resolves payments", broken);
            return Fate.PENDING;
        }
    }

    private RenewalReport setAside(DueGroup group, Actor work, RuntimeException broken) {
        LOG.error("{} is set aside until tomorrow", group.found().get(0).id(), broken);
        List<Subscription> aside = transactions.write(() -> {
            LocalDate today = lookup.reseller(work.reseller()).dateAt(clock.instant());
            List<Subscription> standing = due.still(group, today);
            for (Subscription each : standing) {
                Outcome<Subscription> set = new Renewals(each).setAside(reason(broken), today);
                subscriptions.save(set.next());
                recorder.record(By.of(work, each.client()), set.events());
            }
            return standing;
        });
        return report(aside, Fate.SET_ASIDE);
    }

    private static String reason(RuntimeException broken) {
        String words = broken.toString();
        return words.substring(0, Math.min(MOST_WORDS, words.length()));
    }

    private static RenewalReport report(List<Subscription> treated, Fate fate) {
        return new RenewalReport(treated.stream()
                .map(each -> new RenewalReport.Result(each.id(), new Renewals(each).nextPeriod(), fate))
                .toList());
    }
}
