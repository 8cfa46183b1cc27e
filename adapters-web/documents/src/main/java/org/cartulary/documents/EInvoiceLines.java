package org.cartulary.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditedLine;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.quote.QuoteLine;

/** Which lines an e-invoice has. */
final class EInvoiceLines {

    private static final Set<BilledRow.Kind> NO_PERIOD =
            Set.of(BilledRow.Kind.SETUP_FEE, BilledRow.Kind.CARRIED, BilledRow.Kind.CREDIT);

    private final LineWords words;

    private EInvoiceLines(Invoice invoice, Words words) {
        this.words = new LineWords(words, new Forms(invoice.language().locale()));
    }

    /** One for each row, since only a row is so many units at one price; a price there is net (BT-146). */
    static List<EInvoiceLine> of(Invoice invoice) {
        EInvoiceLines lines = new EInvoiceLines(invoice, Words.of(invoice.language()));
        List<EInvoiceLine> all = new ArrayList<>();
        for (BilledLine line : BilledLine.of(invoice)) {
            BilledRow.net(line.line()).forEach(row -> all.add(lines.line(line, row)));
        }
        return all;
    }

    /** One for each line: once what is taken back of it. */
    static List<EInvoiceLine> of(CreditNote note) {
        return note.credited().lines().stream().map(EInvoiceLines::line).toList();
    }

    private EInvoiceLine line(BilledLine billed, BilledRow row) {
        QuoteLine line = billed.line();
        InvoicedOrder order = billed.order();
        String label = words.label(row);
        String domain = line.line().domain() == null ? "" : line.line().domain() + ", ";
        return new EInvoiceLine(
                line.line().product(),
                label.isEmpty() ? line.name() : line.name() + " – " + label,
                domain + words.term(line) + ", " + words.cycle(line),
                line.tax(),
                row.quantity(),
                row.unit(),
                row.amount(),
                isForAPeriod(row.kind()) ? BilledPeriod.of(line, billed.day()) : null,
                order == null ? "" : order.clientName() + ", " + order.order());
    }

    /** A set-up fee is for no period, and neither is what changes of another one have come to. */
    private static boolean isForAPeriod(BilledRow.Kind kind) {
        return !NO_PERIOD.contains(kind);
    }

    private static EInvoiceLine line(CreditedLine line) {
        return new EInvoiceLine(
                line.product(),
                line.name(),
                Objects.toString(line.domain(), ""),
                line.tax(),
                1,
                line.net(),
                line.net(),
                null,
                "");
    }
}
