package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documents of an invoice through REST. */
class InvoiceDocumentsTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void areJsonAsTheContractSays() {
        String document = documentOf(office);

        Reply json = office.key().get(document + "?format=json");

        assertThat(json.header("Content-Type")).contains("application/json");
        assertThat(json.header("Content-Disposition").orElseThrow()).contains("INV-000001.json");
        assertThat(json.at("/number")).isEqualTo("INV-000001");
        assertThat(json.at("/total/amount")).isEqualTo(json.at("/paid/amount"));
        assertThat(office.key().with("Accept", "application/json").get(document).text())
                .isEqualTo(json.text());
    }

    @Test
    void areAnEInvoiceWhereThereCanBeOne() {
        office.key().put("/v1/tax-rates", "{\"rates\": []}");
        String document = documentOf(office);

        Reply xml = office.key().get(document + "?format=xml");

        assertThat(xml.status()).isEqualTo(200);
        assertThat(xml.header("Content-Type")).contains("application/xml");
        assertThat(xml.text()).contains("CrossIndustryInvoice", "<ram:ID>INV-000001</ram:ID>");
        assertThat(office.key().with("Accept", "application/xml").get(document).text())
                .isEqualTo(xml.text());
    }

    @Test
    void areNoEInvoiceWithTheReasonWhereThereCannotBeOne() {
        Reply refused = office.key().get(documentOf(office) + "?format=xml");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("invoice.no-e-invoice");
        assertThat(refused.at("/detail")).contains("the seller has no VAT identifier");
    }

    private static String documentOf(Office office) {
        office.storesCard(Cards.GOOD);
        String invoice = office.checksOut(office.cart(office.client("Ada")), "reseller_card")
                .at("/invoice");
        return "/v1/invoices/" + invoice + "/document";
    }
}
