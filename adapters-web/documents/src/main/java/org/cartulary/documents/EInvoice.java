package org.cartulary.documents;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.invoice.Invoice;

/**
 * An invoice as software reads it: UN/CEFACT Cross Industry Invoice D16B, as the profile EN 16931 of Factur-X wants it. The same invoice
 * gives the same bytes. Its parts stand in the order of the schema.
 */
final class EInvoice {

    /** The name under which Factur-X looks for it inside of a PDF. */
    static final String FILE_NAME = "factur-x.xml";

    private static final String UNECE = "urn:un:unece:uncefact:data:standard:";
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "rsm", UNECE + "CrossIndustryInvoice:100",
            "ram", UNECE + "ReusableAggregateBusinessInformationEntity:100",
            "udt", UNECE + "UnqualifiedDataType:100"));
    /** Commercial invoice (UNTDID 1001). */
    private static final String TYPE = "380";

    private final Invoice invoice;
    private final Words words;

    private EInvoice(Invoice invoice, Words words) {
        this.invoice = invoice;
        this.words = words;
    }

    /** Nothing where an {@link EInvoiceObstacle} stands in the way. */
    static Optional<byte[]> of(Invoice invoice) {
        return EInvoiceObstacle.of(invoice).isPresent()
                ? Optional.empty()
                : Optional.of(new EInvoice(invoice, Words.of(invoice.language())).xml());
    }

    private byte[] xml() {
        return Xml.document("rsm:CrossIndustryInvoice", NAMESPACES, xml -> {
            xml.within(
                    "rsm:ExchangedDocumentContext",
                    context -> context.within(
                            "ram:GuidelineSpecifiedDocumentContextParameter",
                            guideline -> guideline.text("ram:ID", "urn:cen.eu:en16931:2017")));
            xml.within("rsm:ExchangedDocument", this::head);
            xml.within("rsm:SupplyChainTradeTransaction", this::body);
        });
    }

    private void head(Xml xml) throws XMLStreamException {
        xml.text("ram:ID", invoice.number().toString());
        xml.text("ram:TypeCode", TYPE);
        EInvoiceDates.write(xml, "ram:IssueDateTime", invoice.issuedOn());
    }

    private void body(Xml xml) throws XMLStreamException {
        new EInvoiceLines(invoice, words).write(xml);
        new EInvoiceParties(invoice).write(xml);
        xml.within("ram:ApplicableHeaderTradeSettlement", new EInvoiceSettlement(invoice, words)::write);
    }
}
