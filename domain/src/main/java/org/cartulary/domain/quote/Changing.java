package org.cartulary.domain.quote;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Priced;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.proration.ChangeCharge;
import org.cartulary.domain.proration.Proration;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Prices the lines that change subscriptions, at what the client's price list says today. At once: the rest of what was paid is credited
 * by day and the rest of the new is charged; with another billing cycle a new period begins today and is charged whole. From the next
 * period on: nothing now.
 */
final class Changing {

    private static final Proration BY_DAY = ProrationMethod.BY_DAY.proration().orElseThrow();

    private final PricingBasis basis;

    Changing(PricingBasis basis) {
        this.basis = basis;
    }

    QuoteLine line(Cart cart, CartLine line, LineAct.Change act, Product product, Buyer buyer, TaxTreatment tax) {
        Subscription running = basis.running(act.subscription());
        new Changes(running).requireChangeable(buyer.account());
        Priced priced = basis.prices()
                .price(product, line.cycle(), cart.currency())
                .orElseThrow(() -> new CatalogError.NotSold(line.product(), line.cycle(), cart.currency()).refused());
        Money recurring = priced.price().recurring(line.quantity());
        ServiceTerms terms = running.terms();
        ProratedChange change =
                act.when().equals(Timing.NOW) ? now(running, line, recurring) : later(running, recurring);
        return new QuoteLine(
                line,
                product.code().equals(terms.product()) ? terms.name() : product.name(buyer.language()),
                QuoteStep.of(priced.price(), line.quantity()),
                recurring,
                Money.zero(cart.currency()),
                List.of(),
                change.taken(),
                change.net(),
                tax,
                running.currentPeriod(),
                priced.book(),
                change);
    }

    private ProratedChange now(Subscription running, CartLine line, Money recurring) {
        LocalDate today = basis.day();
        BillingPeriod period = running.currentPeriod();
        if (today.isBefore(period.start())) {
            throw new SubscriptionError.RenewedAhead(running.id(), period.start()).refused();
        }
        ZoneId zone = basis.seller().zone();
        Share rest = BY_DAY.remaining(period, zone, today.atStartOfDay(zone).toInstant());
        Money paid = running.paidForPeriod();
        ChangeCharge charge = line.cycle().equals(running.terms().cycle())
                ? ChangeCharge.within(rest, paid, recurring)
                : ChangeCharge.restarting(rest, paid, recurring);
        return new ProratedChange(today, paid, rest, charge.credit(), charge.charge());
    }

    private static ProratedChange later(Subscription running, Money recurring) {
        Money nothing = Money.zero(recurring.getCurrencyUnit());
        return new ProratedChange(running.paidThrough(), running.paidForPeriod(), null, nothing, nothing);
    }
}
