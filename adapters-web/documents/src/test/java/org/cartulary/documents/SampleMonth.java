package org.cartulary.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;

/** Writes the invoice of November order by order, for a Polish agency that pays for itself. */
final class SampleMonth {

    private final Language language;
    private final List<InvoicedOrder> orders = new ArrayList<>();

    private SampleMonth(Language language) {
        this.language = language;
    }

    static SampleMonth in(Language language) {
        return new SampleMonth(language);
    }

    /** Two orders for one client, and one for another that comes first by its name. */
    static SampleMonth usual(Language language) {
        return in(language)
                .order("Piekarnia Pod Lipą", 3, SampleInvoice.usual(language))
                .order("Apteka", 12, line(language, "Domain apteka.example", "12.37"))
                .order("Piekarnia Pod Lipą", 20, line(language, "Office mailbox", "4.03"));
    }

    static SampleInvoice line(Language language, String name, String amount) {
        return SampleInvoice.in(language).line(name, 1, 1, null, "0.00", new Tier(1, SampleInvoice.euros(amount)));
    }

    SampleMonth order(String client, int day, SampleInvoice of) {
        orders.add(new InvoicedOrder(
                new OrderId(new UUID(0x0193500a00007000L, 0x8000000000000000L + orders.size())),
                new ClientId(new UUID(0x0193500a00007000L, 0x8000000000000000L + client.hashCode())),
                client,
                LocalDate.of(2026, 11, day),
                (Quote) of.invoice().quote()));
        return this;
    }

    Invoice invoice() {
        Invoice like = SampleInvoice.usual(language).invoice();
        ConsolidatedQuote quote = new ConsolidatedQuote(
                new Account.OfReseller(SampleReseller.ID), like.quote().currency(), orders);
        InvoiceDraft draft = new InvoiceDraft(
                new InvoiceId(new UUID(0x0193500a00007000L, 0x8000000000000042L)),
                SampleReseller.ID,
                quote.currency(),
                YearMonth.of(2026, 11),
                InvoiceState.DRAFT,
                orders.size(),
                quote.total(),
                1);
        return draft.issue(
                        new InvoiceNumber(Series.INVOICES, 43),
                        new Invoice.Parties(like.issuer(), like.issuer(), language),
                        quote,
                        LocalDate.of(2026, 12, 1),
                        Instant.parse("2026-12-01T00:00:00Z"))
                .next();
    }
}
