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
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Prices the lines that change subscriptions, at what the client's price list says today. Within a period that is paid for, at once or on
 * a later day of it: the rest of what was paid is credited and the rest of the new is charged, counted by the method of the line. With
 * another billing cycle a new period begins today and is charged whole. From a later period on: nothing now.
 */
final class Changing {

    private final PricingBasis basis;

    Changing(PricingBasis basis) {
        this.basis = basis;
    }

    QuoteLine line(Cart cart, CartLine line, LineAct.Change act, Product product, Buyer buyer, TaxTreatment tax) {
        Subscription running = basis.running(act.subscription());
        new Changes(running).requireChangeable(buyer.account());
        if (running.terms().priceTax() != basis.prices().tax()) {
            throw new SubscriptionError.PricedOtherwise(
                            running.id(), running.terms().priceTax())
                    .refused();
        }
        Priced priced = basis.prices()
                .price(product, line.cycle(), cart.currency())
                .orElseThrow(() -> new CatalogError.NotSold(line.product(), line.cycle(), cart.currency()).refused());
        Money recurring = priced.price().recurring(line.quantity());
        ServiceTerms terms = running.terms();
        ProratedChange change = change(running, line, act, recurring);
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
                change,
                change.carried(),
                null,
                running.shortShare().orElse(null),
                null,
                null);
    }

    private ProratedChange change(Subscription running, CartLine line, LineAct.Change act, Money recurring) {
        Changes changes = new Changes(running);
        boolean restarts = changes.restarts(line.cycle(), act.proration());
        LocalDate day = changes.effective(act.when(), restarts, basis.day());
        return act.when().equals(Timing.NOW) || day.isBefore(running.paidThrough())
                ? within(running, restarts, day, act.proration(), recurring)
                : later(running, day, act.proration(), recurring);
    }

    private ProratedChange within(
            Subscription running, boolean restarts, LocalDate day, ProrationMethod method, Money recurring) {
        BillingPeriod period = running.currentPeriod();
        if (day.isBefore(period.start())) {
            throw new SubscriptionError.RenewedAhead(running.id(), period.start()).refused();
        }
        Money paid = running.paidForPeriod();
        Money nothing = Money.zero(recurring.getCurrencyUnit());
        Proration proration = method.proration().orElse(null);
        if (proration == null) {
            return new ProratedChange(day, paid, null, nothing, nothing, method, nothing);
        }
        ZoneId zone = basis.seller().zone();
        Share rest = proration.remaining(period, zone, day.atStartOfDay(zone).toInstant());
        ChangeCharge charge = restarts
                ? ChangeCharge.restarting(rest, paid, recurring)
                : ChangeCharge.within(rest, paid, running.forPeriod(recurring));
        Money carried = method == ProrationMethod.COALESCE ? nothing : new Renewals(running).carried();
        return new ProratedChange(day, paid, rest, charge.credit(), charge.charge(), method, carried);
    }

    private static ProratedChange later(Subscription running, LocalDate day, ProrationMethod method, Money recurring) {
        Money nothing = Money.zero(recurring.getCurrencyUnit());
        return new ProratedChange(day, running.paidForPeriod(), null, nothing, nothing, method, nothing);
    }
}
