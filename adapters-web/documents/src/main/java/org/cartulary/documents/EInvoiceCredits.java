package org.cartulary.documents;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditedLine;

/** The lines of a credit note as an e-invoice (BG-25): each is one at what is taken back of it. */
final class EInvoiceCredits {

    /** One (UN/ECE recommendation 20). */
    private static final Map<String, String> UNIT = Map.of("unitCode", "C62");

    private final CreditNote note;
    private int written;

    EInvoiceCredits(CreditNote note) {
        this.note = note;
    }

    void write(Xml xml) throws XMLStreamException {
        for (CreditedLine line : note.credited().lines()) {
            written++;
            xml.within("ram:IncludedSupplyChainTradeLineItem", item -> write(item, line));
        }
    }

    private void write(Xml xml, CreditedLine line) throws XMLStreamException {
        String net = EInvoiceAmounts.text(line.net());
        xml.within("ram:AssociatedDocumentLineDocument", about -> about.text("ram:LineID", Integer.toString(written)));
        xml.within("ram:SpecifiedTradeProduct", product -> {
            product.text("ram:SellerAssignedID", line.product().toString());
            product.text("ram:Name", line.name());
            if (line.domain() != null) {
                product.text("ram:Description", line.domain().toString());
            }
        });
        xml.within(
                "ram:SpecifiedLineTradeAgreement",
                agreement -> agreement.within(
                        "ram:NetPriceProductTradePrice", price -> price.text("ram:ChargeAmount", net)));
        xml.within("ram:SpecifiedLineTradeDelivery", delivery -> delivery.text("ram:BilledQuantity", "1", UNIT));
        xml.within("ram:SpecifiedLineTradeSettlement", settlement -> {
            settlement.within("ram:ApplicableTradeTax", tax -> EInvoiceTaxes.writeLine(tax, line.tax()));
            settlement.within(
                    "ram:SpecifiedTradeSettlementLineMonetarySummation", sum -> sum.text("ram:LineTotalAmount", net));
        });
    }
}
