package org.cartulary.usecases.cart;

import java.math.BigDecimal;
import java.util.Objects;
import org.cartulary.domain.InputError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.proration.ChangePolicy;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.cart.AddChange;
import org.joda.money.Money;

/** When a change takes effect, how it is charged, and what becomes of what it leaves over: as is wished for, or else as the product says of this direction. */
record ChangeManner(Timing when, ProrationMethod proration, CreditUse credit) {

    /** Of a change to what it is already: it pays what earlier ones have come to, whatever the product says of changes. */
    static final ChangeManner SETTLING = new ChangeManner(Timing.NOW, ProrationMethod.BY_DAY, CreditUse.NEXT_PERIODS);

    /**
     * As is wished for.
     *
     * @param product what the subscription becomes
     * @param recurring what a billing period of that costs
     */
    static ChangeManner of(
            AddChange.Command wanted, Product product, ServiceTerms before, BillingCycle cycle, Money recurring) {
        ChangePolicy usual = product.terms().changes().of(upgrades(before, cycle, recurring));
        boolean restarts = !cycle.equals(before.cycle());
        Timing when = wanted.when() != null
                ? wanted.when()
                : Timing.parse(usual.when().toString());
        ProrationMethod proration = wanted.proration() != null ? wanted.proration() : usual.proration();
        CreditUse credit = Objects.requireNonNullElse(wanted.credit(), usual.credit());
        boolean counts = proration != ProrationMethod.NONE && proration != ProrationMethod.COALESCE;
        if (!restarts || !when.equals(Timing.NOW) || counts) {
            return new ChangeManner(when, proration, credit);
        }
        if (wanted.proration() != null) {
            throw new InputError.Malformed("proration", "by_day, by_second or thirty_360 for another billing cycle")
                    .refused();
        }
        return new ChangeManner(when, ProrationMethod.BY_DAY, credit);
    }

    CartLine line(LineId id, Subscription running, ServiceTerms after) {
        return CartLine.changing(id, after, new LineAct.Change(running.id(), when, proration, credit));
    }

    /** What makes a month dearer or leaves it as it is. */
    private static boolean upgrades(ServiceTerms before, BillingCycle cycle, Money recurring) {
        BigDecimal old = before.recurring().getAmount().multiply(BigDecimal.valueOf(cycle.months()));
        BigDecimal next =
                recurring.getAmount().multiply(BigDecimal.valueOf(before.cycle().months()));
        return next.compareTo(old) >= 0;
    }
}
