package org.cartulary.documents;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.proration.ShareUnit;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.Money;

/** Invoices that are made of other invoices. */
final class SampleChanges {

    private static final SubscriptionId RUNNING = new SubscriptionId(new UUID(2, 2));

    private SampleChanges() {}

    /** The same, with all lines paying for this period of a subscription. */
    static Invoice renewing(Invoice invoice, BillingPeriod period) {
        List<QuoteLine> lines = invoice.quote().lines().stream()
                .map(line -> new QuoteLine(
                        with(line.line(), new LineAct.Renew(RUNNING)),
                        line.name(),
                        line.steps(),
                        line.recurring(),
                        line.setupFee(),
                        line.discounts(),
                        line.credit(),
                        line.net(),
                        line.tax(),
                        period,
                        line.book(),
                        null))
                .toList();
        Quote quote = (Quote) invoice.quote();
        return with(
                invoice,
                new Quote(
                        quote.cart(), quote.buyer(), quote.currency(), lines, quote.taxes(), quote.net(), quote.tax()));
    }

    /** Of one line, that changes a subscription in the middle of November: with this credit and charge. */
    static Invoice changing(Invoice invoice, Money credit, Money charge) {
        return changing(invoice, credit, charge, ProrationMethod.BY_DAY, Money.zero(charge.getCurrencyUnit()));
    }

    /** Counted by this method, and paid with what earlier changes have come to. */
    static Invoice changing(Invoice invoice, Money credit, Money charge, ProrationMethod proration, Money carried) {
        QuoteLine line = invoice.quote().lines().get(0);
        ProratedChange change = new ProratedChange(
                LocalDate.of(2026, 11, 22),
                credit.multipliedBy(2),
                new Share(15, 30, ShareUnit.DAY),
                credit,
                charge,
                proration,
                carried);
        QuoteLine changed = new QuoteLine(
                with(line.line(), new LineAct.Change(RUNNING, Timing.NOW)),
                line.name(),
                line.steps(),
                line.recurring(),
                line.setupFee(),
                List.of(),
                change.taken(),
                change.net(),
                line.tax(),
                new BillingPeriod(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 12, 7)),
                null,
                change,
                change.carried());
        Money tax = change.net().multipliedBy(line.tax().percent().movePointLeft(2), RoundingMode.HALF_UP);
        Quote quote = (Quote) invoice.quote();
        return with(
                invoice,
                new Quote(
                        quote.cart(),
                        quote.buyer(),
                        quote.currency(),
                        List.of(changed),
                        List.of(new TaxTotal(line.tax(), change.net(), tax)),
                        change.net(),
                        tax));
    }

    /** The first, with the lines of the second behind its own. */
    static Invoice joined(Invoice one, Invoice other) {
        Quote first = (Quote) one.quote();
        Quote second = (Quote) other.quote();
        return with(
                one,
                new Quote(
                        first.cart(),
                        first.buyer(),
                        first.currency(),
                        Stream.concat(first.lines().stream(), second.lines().stream())
                                .toList(),
                        Stream.concat(first.taxes().stream(), second.taxes().stream())
                                .toList(),
                        first.net().plus(second.net()),
                        first.tax().plus(second.tax())));
    }

    private static CartLine with(CartLine line, LineAct act) {
        return new CartLine(
                line.id(), act, line.product(), line.quantity(), line.cycle(), line.term(), line.domain(), line.base());
    }

    private static Invoice with(Invoice invoice, Quote quote) {
        return new Invoice(
                invoice.id(),
                invoice.reseller(),
                invoice.number(),
                invoice.state(),
                invoice.client(),
                invoice.recipient(),
                invoice.issuer(),
                invoice.billed(),
                quote,
                invoice.order(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.remindOn(),
                invoice.balance(),
                invoice.paidAt(),
                invoice.receipts(),
                invoice.language(),
                invoice.version());
    }
}
