package org.cartulary.documents;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.joda.money.Money;

/** The amounts of an e-invoice, with the decimals of their currency. */
final class EInvoiceAmounts {

    private EInvoiceAmounts() {}

    static String text(Money money) {
        return money.getAmount().toPlainString();
    }

    /** The totals (BG-22). They add up without rounding, since those of a document do (BR-CO-10 to 16). */
    static void writeTotals(Xml xml, DocumentFrame frame) throws XMLStreamException {
        xml.text("ram:LineTotalAmount", text(frame.net()));
        xml.text("ram:TaxBasisTotalAmount", text(frame.net()));
        xml.text(
                "ram:TaxTotalAmount",
                text(frame.tax()),
                Map.of("currencyID", frame.total().getCurrencyUnit().getCode()));
        xml.text("ram:GrandTotalAmount", text(frame.total()));
        xml.text("ram:TotalPrepaidAmount", text(frame.owed().settled()));
        xml.text("ram:DuePayableAmount", text(frame.owed().due()));
    }
}
