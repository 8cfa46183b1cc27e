package org.cartulary.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.CreditedInvoice;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.joda.money.Money;

/** Takes something back of an invoice. */
final class SampleCredit {

    private static final String REASON = "Ordered by mistake";

    private SampleCredit() {}

    /** All of it, refunded to the card. */
    static CreditNote ofAll(Invoice invoice) {
        return of(invoice, REASON, new Extent.All(), SettlementWay.REFUND);
    }

    /** All of it, for this reason. */
    static CreditNote because(String reason, Invoice invoice) {
        return of(invoice, reason, new Extent.All(), SettlementWay.REFUND);
    }

    /** So much of its first line, kept for the client. */
    static CreditNote ofFirstLine(Invoice invoice, Money net) {
        var line = invoice.quote().lines().get(0).line().id();
        return of(invoice, REASON, new Extent.OfLines(Map.of(line, Optional.of(net))), SettlementWay.ACCOUNT_CREDIT);
    }

    /** What is left of it after that, taken off what is open. */
    static CreditNote ofTheRest(Invoice invoice, CreditNote before) {
        return of(invoice, REASON, new Extent.All(), SettlementWay.OFFSET, before);
    }

    private static CreditNote of(
            Invoice invoice, String reason, Extent extent, SettlementWay way, CreditNote... before) {
        return CreditNote.issue(
                        new CreditNoteId(new UUID(0x0193_500a_0000_7000L, 0x8000_0000_0000_0077L)),
                        new InvoiceNumber(Series.CREDIT_NOTES, 7),
                        invoice,
                        reason,
                        new CreditedInvoice(invoice, List.of(before)).credit(extent),
                        way,
                        LocalDate.of(2026, 12, 1))
                .next();
    }
}
