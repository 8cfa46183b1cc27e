package org.cartulary.documents;

import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.quote.TaxTotal;

/** What is to be paid, for which time, and how it stands with that. */
final class EInvoiceSettlement {

    /** Not defined (UNTDID 4461): a document does not know by what means it is paid, only whether it is. */
    private static final String MEANS = "1";

    private final DocumentFrame frame;
    private final Words words;

    EInvoiceSettlement(DocumentFrame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    void write(Xml xml) throws XMLStreamException {
        xml.text("ram:InvoiceCurrencyCode", frame.total().getCurrencyUnit().getCode());
        xml.within("ram:SpecifiedTradeSettlementPaymentMeans", means -> {
            means.text("ram:TypeCode", MEANS);
            means.text("ram:Information", standing());
        });
        EInvoiceTaxes taxes = new EInvoiceTaxes(words);
        for (TaxTotal total : frame.taxes()) {
            xml.within("ram:ApplicableTradeTax", tax -> taxes.writeTotal(tax, total));
        }
        if (frame.period() != null) {
            EInvoiceDates.write(xml, frame.period());
        }
        if (frame.owed().due().isPositive()) {
            // Asked for where something is due (BR-CO-25).
            xml.within("ram:SpecifiedTradePaymentTerms", terms -> {
                terms.text("ram:Description", standing());
                if (frame.dueOn() != null) {
                    EInvoiceDates.write(terms, "ram:DueDateDateTime", frame.dueOn());
                }
            });
        }
        xml.within(
                "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
                totals -> EInvoiceAmounts.writeTotals(totals, frame));
        CreditNote.Original original = frame.original();
        if (original != null) {
            xml.within("ram:InvoiceReferencedDocument", before -> preceding(before, original));
        }
    }

    /** The invoice before (BG-3). */
    private static void preceding(Xml xml, CreditNote.Original original) throws XMLStreamException {
        xml.text("ram:IssuerAssignedID", original.number().toString());
        EInvoiceDates.writeFormatted(xml, "ram:FormattedIssueDateTime", original.issuedOn());
    }

    private String standing() {
        return words.of(frame.standing());
    }
}
