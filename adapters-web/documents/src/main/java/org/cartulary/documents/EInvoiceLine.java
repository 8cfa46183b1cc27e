package org.cartulary.documents;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an e-invoice (BG-25): so many units at one price.
 *
 * @param description may be empty
 * @param period for which it is, where it is for one
 * @param note for whom and by which order, where the document bills several (BT-127); empty elsewhere
 */
record EInvoiceLine(
        ProductCode product,
        String name,
        String description,
        TaxTreatment tax,
        int quantity,
        Money unit,
        Money amount,
        @Nullable BillingPeriod period,
        String note) {

    /** One (UN/ECE recommendation 20). */
    private static final Map<String, String> UNIT = Map.of("unitCode", "C62");

    /** As the line of this number, counted from 1. */
    void write(Xml xml, int number) throws XMLStreamException {
        xml.within("ram:AssociatedDocumentLineDocument", about -> {
            about.text("ram:LineID", Integer.toString(number));
            if (!note.isEmpty()) {
                about.within("ram:IncludedNote", of -> of.text("ram:Content", note));
            }
        });
        xml.within("ram:SpecifiedTradeProduct", this::product);
        xml.within(
                "ram:SpecifiedLineTradeAgreement",
                agreement -> agreement.within(
                        "ram:NetPriceProductTradePrice",
                        price -> price.text("ram:ChargeAmount", EInvoiceAmounts.text(unit))));
        xml.within(
                "ram:SpecifiedLineTradeDelivery",
                delivery -> delivery.text("ram:BilledQuantity", Integer.toString(quantity), UNIT));
        xml.within("ram:SpecifiedLineTradeSettlement", this::settlement);
    }

    private void product(Xml xml) throws XMLStreamException {
        xml.text("ram:SellerAssignedID", product.toString());
        xml.text("ram:Name", name);
        if (!description.isEmpty()) {
            xml.text("ram:Description", description);
        }
    }

    private void settlement(Xml xml) throws XMLStreamException {
        xml.within("ram:ApplicableTradeTax", of -> EInvoiceTaxes.writeLine(of, tax));
        if (period != null) {
            EInvoiceDates.write(xml, period);
        }
        xml.within(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                sum -> sum.text("ram:LineTotalAmount", EInvoiceAmounts.text(amount)));
    }
}
