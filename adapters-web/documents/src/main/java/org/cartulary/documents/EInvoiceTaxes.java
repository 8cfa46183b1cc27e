package org.cartulary.documents;

import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.tax.TaxTreatment;

/** How an e-invoice says what is taxed, at which rate, and why not. */
final class EInvoiceTaxes {

    private static final String TYPE = "VAT";

    private final Words words;

    EInvoiceTaxes(Words words) {
        this.words = words;
    }

    /** The tax of a line (BG-30). */
    static void writeLine(Xml xml, TaxTreatment tax) throws XMLStreamException {
        xml.text("ram:TypeCode", TYPE);
        xml.text("ram:CategoryCode", Vat.of(tax).name());
        writeRate(xml, tax);
    }

    /** The tax of a category and rate (BG-23). */
    void writeTotal(Xml xml, TaxTotal total) throws XMLStreamException {
        Vat vat = Vat.of(total.treatment());
        xml.text("ram:CalculatedAmount", EInvoiceAmounts.text(total.tax()));
        xml.text("ram:TypeCode", TYPE);
        if (vat.needsReason()) {
            xml.text("ram:ExemptionReason", words.reason(total.treatment()));
        }
        xml.text("ram:BasisAmount", EInvoiceAmounts.text(total.base()));
        xml.text("ram:CategoryCode", vat.name());
        if (vat.hasReasonCode()) {
            xml.text("ram:ExemptionReasonCode", "VATEX-EU-" + vat);
        }
        writeRate(xml, total.treatment());
    }

    /** What is outside the scope has no rate, not even zero (BR-O-05). */
    private static void writeRate(Xml xml, TaxTreatment tax) throws XMLStreamException {
        if (Vat.of(tax) != Vat.O) {
            xml.text("ram:RateApplicablePercent", tax.percent().toPlainString());
        }
    }
}
