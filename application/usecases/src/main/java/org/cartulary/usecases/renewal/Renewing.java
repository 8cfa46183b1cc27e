package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Refused;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Outage;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.Decided;
import org.cartulary.usecases.payment.AnswerBooking;
import org.cartulary.usecases.payment.Asking;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.Started;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews a batch: one transaction, then the gateways, then another transaction. What is refused or broken is treated alone, and set aside
 * where it cannot be, so that it delays no other.
 */
public final class Renewing {

    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

    private final RenewalPayments payments;
    private final PaymentSettlement settlement;
    private final RefusedRenewals refusals;
    private final SettingAside aside;

    @Inject
    public Renewing(
            RenewalPayments payments, PaymentSettlement settlement, RefusedRenewals refusals, SettingAside aside) {
        this.payments = payments;
        this.settlement = settlement;
        this.refusals = refusals;
        this.aside = aside;
    }

    RenewalReport renew(DueBatch batch, Actor work, Asking asking) {
        List<RenewalPayments.Begun> begun;
        try {
            begun = payments.begin(batch, work);
        } catch (Outage later) {
            return leave(batch, later);
        } catch (RuntimeException broken) {
            return batch.groups().size() > 1
                    ? each(batch.groups(), work, asking)
                    : mend(batch.groups().get(0), broken, work, asking);
        }
        List<RenewalReport> reports = new ArrayList<>();
        List<RenewalPayments.Begun> paying = new ArrayList<>();
        for (RenewalPayments.Begun each : begun) {
            RuntimeException failure = each.payment().failure();
            if (failure != null) {
                reports.add(mend(each.group(), failure, work, asking));
            } else if (each.payment().get() instanceof Started.Paying) {
                paying.add(each);
            } else {
                reports.add(Treated.report(each.treated(), Fate.RENEWED));
            }
        }
        reports.addAll(pay(paying, asking));
        return RenewalReport.of(reports);
    }

    private List<RenewalReport> pay(List<RenewalPayments.Begun> paying, Asking asking) {
        List<Decided<Checkout>> settled = settlement.complete(
                paying.stream()
                        .map(each -> (Started.Paying) each.payment().get())
                        .toList(),
                asking);
        List<RenewalReport> reports = new ArrayList<>();
        for (int i = 0; i < paying.size(); i++) {
            reports.add(report(paying.get(i).treated(), settled.get(i)));
        }
        return reports;
    }

    private static RenewalReport report(List<Subscription> treated, Decided<Checkout> settled) {
        if (settled.failure() == null) {
            return Treated.report(treated, settled.get() instanceof Checkout.Booked ? Fate.RENEWED : Fate.PENDING);
        }
        if (settled.failure() instanceof Refused refused
                && refused.refusal() instanceof PaymentError.Declined declined) {
            return declined.reason().equals(AnswerBooking.NOT_ASKED)
                    ? Treated.NONE
                    : Treated.report(treated, Fate.UNPAID);
        }
        LOG.error("a renewal is left to whatever resolves payments", settled.failure());
        return Treated.report(treated, Fate.PENDING);
    }

    /** A group whose payment did not begin. */
    private RenewalReport mend(DueGroup group, RuntimeException failure, Actor work, Asking asking) {
        try {
            if (failure instanceof Refused refused && RefusedRenewals.mendableByOwner(group, refused.refusal())) {
                return refusals.dun(group, refused.refusal(), work);
            }
            if (failure instanceof Outage || failure instanceof Contended) {
                return leave(new DueBatch(List.of(group)), failure);
            }
            return group.found().size() > 1
                    ? each(group.found().stream().map(group::only).toList(), work, asking)
                    : aside.setAside(group, work, failure);
        } catch (Outage | Contended later) {
            return leave(new DueBatch(List.of(group)), later);
        }
    }

    /** Whichever of them is broken, the others are not. */
    private RenewalReport each(List<DueGroup> groups, Actor work, Asking asking) {
        return RenewalReport.of(groups.stream()
                .map(group -> renew(new DueBatch(List.of(group)), work, asking))
                .toList());
    }

    private static RenewalReport leave(DueBatch batch, RuntimeException later) {
        LOG.warn("{} renewals are left to the next run", batch.subscriptions(), later);
        return Treated.NONE;
    }
}
