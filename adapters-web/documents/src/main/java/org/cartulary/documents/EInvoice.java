package org.cartulary.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Invoice;

/**
 * An invoice or credit note as software reads it: UN/CEFACT Cross Industry Invoice D16B, as the profile EN 16931 of Factur-X wants it. The
 * same document gives the same bytes. Its parts stand in the order of the schema.
 */
final class EInvoice {

    /** The name under which Factur-X looks for it inside of a PDF. */
    static final String FILE_NAME = "factur-x.xml";

    private static final String UNECE = "urn:un:unece:uncefact:data:standard:";
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "rsm", UNECE + "CrossIndustryInvoice:100",
            "qdt", UNECE + "QualifiedDataType:100",
            "ram", UNECE + "ReusableAggregateBusinessInformationEntity:100",
            "udt", UNECE + "UnqualifiedDataType:100"));

    private final DocumentFrame frame;
    private final List<EInvoiceLine> lines;

    private EInvoice(DocumentFrame frame, List<EInvoiceLine> lines) {
        this.frame = frame;
        this.lines = lines;
    }

    /** Nothing where an {@link EInvoiceObstacle} stands in the way. */
    static Optional<byte[]> of(Invoice invoice) {
        return of(DocumentFrame.of(invoice), EInvoiceLines.of(invoice));
    }

    /** Nothing where an {@link EInvoiceObstacle} stands in the way. */
    static Optional<byte[]> of(CreditNote note) {
        return of(DocumentFrame.of(note), EInvoiceLines.of(note));
    }

    private static Optional<byte[]> of(DocumentFrame frame, List<EInvoiceLine> lines) {
        return EInvoiceObstacle.of(frame).isPresent()
                ? Optional.empty()
                : Optional.of(new EInvoice(frame, lines).xml());
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
        xml.text("ram:ID", frame.number().toString());
        xml.text("ram:TypeCode", frame.type());
        EInvoiceDates.write(xml, "ram:IssueDateTime", frame.issuedOn());
        if (!frame.note().isEmpty()) {
            xml.within("ram:IncludedNote", note -> note.text("ram:Content", frame.note()));
        }
    }

    private void body(Xml xml) throws XMLStreamException {
        for (int i = 0; i < lines.size(); i++) {
            EInvoiceLine line = lines.get(i);
            int number = i + 1;
            xml.within("ram:IncludedSupplyChainTradeLineItem", item -> line.write(item, number));
        }
        new EInvoiceParties(frame).write(xml);
        xml.within(
                "ram:ApplicableHeaderTradeSettlement",
                new EInvoiceSettlement(frame, Words.of(frame.language()))::write);
    }
}
