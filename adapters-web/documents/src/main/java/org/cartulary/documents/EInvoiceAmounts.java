package org.cartulary.documents;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.quote.Quote;
import org.joda.money.Money;

/** The amounts of an e-invoice, with the decimals of their currency. */
final class EInvoiceAmounts {

    private EInvoiceAmounts() {}

    static String text(Money money) {
        return money.getAmount().toPlainString();
    }

    /** The totals (BG-22). They add up without rounding, since a quote does (BR-CO-10 to 16). */
    static void writeTotals(Xml xml, Invoice invoice) throws XMLStreamException {
        Quote quote = invoice.quote();
        Owed owed = Owed.of(invoice);
        xml.text("ram:LineTotalAmount", text(quote.net()));
        xml.text("ram:TaxBasisTotalAmount", text(quote.net()));
        xml.text(
                "ram:TaxTotalAmount",
                text(quote.tax()),
                Map.of("currencyID", quote.currency().getCode()));
        xml.text("ram:GrandTotalAmount", text(quote.total()));
        xml.text("ram:TotalPrepaidAmount", text(owed.settled()));
        xml.text("ram:DuePayableAmount", text(owed.due()));
    }
}
