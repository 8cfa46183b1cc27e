package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import org.cartulary.domain.Refused;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Outage;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.Started;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews what belongs together, and sets aside what cannot be treated, so that it delays no other. */
public final class Renewing {

    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

    private final RenewalPayments payments;
    private final PaymentSettlement settlement;
    private final SettingAside aside;

    @Inject
    public Renewing(RenewalPayments payments, PaymentSettlement settlement, SettingAside aside) {
        this.payments = payments;
        this.settlement = settlement;
        this.aside = aside;
    }

    RenewalReport renew(DueBatch batch, Actor work) {
        return RenewalReport.of(
                batch.groups().stream().map(group -> renew(group, work)).toList());
    }

    private RenewalReport renew(DueGroup group, Actor work) {
        RenewalPayments.Begun begun;
        try {
            begun = payments.begin(group, work);
        } catch (Outage | Contended later) {
            LOG.warn("renewals of {} are left to the next run", group.client(), later);
            return Treated.NONE;
        } catch (RuntimeException broken) {
            return group.found().size() > 1 ? oneByOne(group, work) : aside.setAside(group, work, broken);
        }
        Started payment = begun.payment();
        return Treated.report(begun.treated(), payment == null ? Fate.UNPAID : settled(payment));
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
}
