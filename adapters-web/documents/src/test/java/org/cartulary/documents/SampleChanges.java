package org.cartulary.documents;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.subscription.SubscriptionId;

/** Invoices that are made of other invoices. */
final class SampleChanges {

    private SampleChanges() {}

    /** The same, with all lines paying for this period of a subscription. */
    static Invoice renewing(Invoice invoice, BillingPeriod period) {
        List<QuoteLine> lines = invoice.quote().lines().stream()
                .map(line -> new QuoteLine(
                        renewing(line.line()),
                        line.name(),
                        line.steps(),
                        line.recurring(),
                        line.setupFee(),
                        line.net(),
                        line.tax(),
                        period))
                .toList();
        Quote quote = invoice.quote();
        return with(
                invoice,
                new Quote(
                        quote.cart(), quote.buyer(), quote.currency(), lines, quote.taxes(), quote.net(), quote.tax()));
    }

    /** The first, with the lines of the second behind its own. */
    static Invoice joined(Invoice one, Invoice other) {
        Quote first = one.quote();
        Quote second = other.quote();
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

    private static CartLine renewing(CartLine line) {
        return new CartLine(
                line.id(),
                new LineAct.Renew(new SubscriptionId(new UUID(2, 2))),
                line.product(),
                line.quantity(),
                line.cycle(),
                line.term(),
                line.domain(),
                line.base());
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
                invoice.paidAt(),
                invoice.language(),
                invoice.version());
    }
}
