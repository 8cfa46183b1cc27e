package org.cartulary.documents;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.quote.QuoteLine;

/** The lines of an e-invoice (BG-25): one for each row, since only a row is so many units at one price. */
final class EInvoiceLines {

    /** One (UN/ECE recommendation 20). */
    private static final Map<String, String> UNIT = Map.of("unitCode", "C62");

    private final Invoice invoice;
    private final LineWords words;
    private int written;

    EInvoiceLines(Invoice invoice, Words words) {
        this.invoice = invoice;
        this.words = new LineWords(words, new Forms(invoice.language().locale()));
    }

    void write(Xml xml) throws XMLStreamException {
        for (QuoteLine line : invoice.quote().lines()) {
            for (BilledRow row : BilledRow.of(line)) {
                written++;
                xml.within("ram:IncludedSupplyChainTradeLineItem", item -> write(item, line, row));
            }
        }
    }

    private void write(Xml xml, QuoteLine line, BilledRow row) throws XMLStreamException {
        xml.within("ram:AssociatedDocumentLineDocument", about -> about.text("ram:LineID", Integer.toString(written)));
        xml.within("ram:SpecifiedTradeProduct", product -> product(product, line, row));
        xml.within(
                "ram:SpecifiedLineTradeAgreement",
                agreement -> agreement.within(
                        "ram:NetPriceProductTradePrice",
                        price -> price.text("ram:ChargeAmount", EInvoiceAmounts.text(row.unit()))));
        xml.within(
                "ram:SpecifiedLineTradeDelivery",
                delivery -> delivery.text("ram:BilledQuantity", Integer.toString(row.quantity()), UNIT));
        xml.within("ram:SpecifiedLineTradeSettlement", settlement -> settlement(settlement, line, row));
    }

    private void product(Xml xml, QuoteLine line, BilledRow row) throws XMLStreamException {
        String label = words.label(row);
        xml.text("ram:SellerAssignedID", line.line().product().toString());
        xml.text("ram:Name", label.isEmpty() ? line.name() : line.name() + " – " + label);
        String domain = line.line().domain() == null ? "" : line.line().domain() + ", ";
        xml.text("ram:Description", domain + words.term(line) + ", " + words.cycle(line));
    }

    /** A set-up fee is for no period, and neither is a credit for what was paid before. */
    private void settlement(Xml xml, QuoteLine line, BilledRow row) throws XMLStreamException {
        xml.within("ram:ApplicableTradeTax", tax -> EInvoiceTaxes.writeLine(tax, line.tax()));
        if (row.kind() != BilledRow.Kind.SETUP_FEE && row.kind() != BilledRow.Kind.CREDIT) {
            EInvoiceDates.write(xml, BilledPeriod.of(line, invoice.issuedOn()));
        }
        xml.within(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                sum -> sum.text("ram:LineTotalAmount", EInvoiceAmounts.text(row.amount())));
    }
}
