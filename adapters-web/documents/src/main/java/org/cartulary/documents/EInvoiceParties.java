package org.cartulary.documents;

import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** Who sells, who buys, and where it is delivered (BG-4, BG-7, BG-13). */
final class EInvoiceParties {

    /** An electronic address that is an e-mail address (CEF EAS). */
    private static final Map<String, String> EMAIL = Map.of("schemeID", "EM");

    private static final Map<String, String> VAT_ID = Map.of("schemeID", "VA");

    private final DocumentFrame frame;
    /** What is outside the scope of tax is sold and bought without VAT identifiers (BR-O-02). */
    private final boolean withVatIds;

    EInvoiceParties(DocumentFrame frame) {
        this.frame = frame;
        this.withVatIds = frame.taxes().stream().noneMatch(tax -> Vat.of(tax.treatment()) == Vat.O);
    }

    void write(Xml xml) throws XMLStreamException {
        xml.within("ram:ApplicableHeaderTradeAgreement", agreement -> {
            agreement.within(
                    "ram:SellerTradeParty",
                    seller -> party(seller, frame.reseller().toString(), frame.issuer()));
            agreement.within(
                    "ram:BuyerTradeParty",
                    buyer -> party(buyer, frame.recipient().toString(), frame.billed()));
            if (!frame.order().isEmpty()) {
                agreement.within(
                        "ram:SellerOrderReferencedDocument",
                        order -> order.text("ram:IssuerAssignedID", frame.order()));
            }
        });
        xml.within(
                "ram:ApplicableHeaderTradeDelivery", delivery -> delivery.within("ram:ShipToTradeParty", this::shipTo));
    }

    private void party(Xml xml, String id, Party party) throws XMLStreamException {
        xml.text("ram:ID", id);
        xml.text("ram:Name", party.name());
        address(xml, party.address());
        xml.within(
                "ram:URIUniversalCommunication",
                to -> to.text("ram:URIID", party.email().value(), EMAIL));
        vatId(xml, party.vatId());
    }

    private void vatId(Xml xml, @Nullable VatId vatId) throws XMLStreamException {
        if (vatId != null && withVatIds) {
            xml.within("ram:SpecifiedTaxRegistration", tax -> tax.text("ram:ID", vatId.value(), VAT_ID));
        }
    }

    /** Where nothing else is said, there where the buyer is: the schema wants the delivery, and the standard wants it not empty. */
    private void shipTo(Xml xml) throws XMLStreamException {
        Party billed = frame.billed();
        xml.text("ram:Name", billed.name());
        address(xml, Objects.requireNonNullElse(billed.shipping(), billed.address()));
    }

    private static void address(Xml xml, PostalAddress address) throws XMLStreamException {
        xml.within("ram:PostalTradeAddress", lines -> {
            if (address.postcode() != null) {
                lines.text("ram:PostcodeCode", address.postcode());
            }
            lines.text("ram:LineOne", address.street());
            lines.text("ram:CityName", address.city());
            lines.text("ram:CountryID", address.country().code());
        });
    }
}
