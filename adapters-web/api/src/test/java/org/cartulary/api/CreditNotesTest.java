package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CreditNotesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private String invoice = "";

    @BeforeEach
    void somethingWasBoughtWithTheClientsCard() {
        ada.grants(Samples.GRANT);
        ada.storesCard(Cards.GOOD);
        invoice = "/v1/invoices/"
                + office.checksOut(office.cart(ada), "client_card").at("/invoice");
    }

    @Test
    void takeSomeOfALineBackAndKeepItForTheClient() {
        Reply issued = credits("""
                {"reason": "A month less", "settlement": "account_credit",
                 "lines": [{"line": "%s", "net": {"amount": "10.00", "currency": "EUR"}}]}
                """.formatted(line()));

        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.at("/number")).isEqualTo("CN-000001");
        assertThat(issued.at("/net/amount")).isEqualTo("10.00");
        assertThat(issued.at("/total/amount")).isEqualTo("12.00");
        assertThat(issued.at("/status")).isEqualTo("settled");
        assertThat(office.key().get("/v1/clients/" + ada.id()).at("/credit/amount"))
                .isEqualTo("12.00");
    }

    @Test
    void areReadByTheClientToo() {
        String note =
                "/v1/credit-notes/" + credits("{\"reason\": \"A mistake\"}").at("/id");

        assertThat(ada.key().get(note).at("/reason")).isEqualTo("A mistake");
        assertThat(ada.key().get("/v1/credit-notes").json().get("items")).hasSize(1);
        assertThat(ada.key()
                        .post(invoice + "/credit-notes", "{\"reason\": \"Mine\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void haveADocumentInTheFormsOfAnInvoice() {
        String note =
                "/v1/credit-notes/" + credits("{\"reason\": \"A mistake\"}").at("/id");

        assertThat(office.key().get(note + "/document?format=html").text()).contains("CN-000001", "A mistake");
        assertThat(office.key()
                        .get(note + "/document")
                        .header("Content-Disposition")
                        .orElseThrow())
                .contains("CN-000001.pdf");
    }

    @Test
    void giveBackToTheCardByRecurringWork() {
        Reply issued = credits("{\"reason\": \"A mistake\"}");
        assertThat(issued.at("/settlement")).isEqualTo("refund");
        assertThat(issued.at("/status")).isEqualTo("under_way");

        Reply refunds = office.key().get("/v1/refunds?status=pending");

        assertThat(refunds.at("/items/0/creditNote")).isEqualTo(issued.at("/id"));
        assertThat(refunds.at("/items/0/amount/amount")).isEqualTo(issued.at("/total/amount"));
    }

    @Test
    void refuseMoreThanWasBilledAndALineTwice() {
        String line = line();
        assertThat(credits("""
                {"reason": "Too much", "lines": [{"line": "%s", "net": {"amount": "10000.00", "currency": "EUR"}}]}
                """.formatted(line)).code()).isEqualTo("credit-note.more-than-left");
        assertThat(credits("""
                {"reason": "Twice", "lines": [{"line": "%s"}, {"line": "%s"}]}
                """.formatted(line, line)).at("/field")).isEqualTo("lines[1].line");
        assertThat(credits("{\"reason\": \"Way\", \"settlement\": \"cash\"}").status())
                .isEqualTo(400);
    }

    @Test
    void areIssuedOncePerKey() {
        Reply first = office.key().once("same").post(invoice + "/credit-notes", "{\"reason\": \"Once\"}");
        Reply second = office.key().once("same").post(invoice + "/credit-notes", "{\"reason\": \"Once\"}");

        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
    }

    private Reply credits(String body) {
        return office.key().post(invoice + "/credit-notes", body);
    }

    private String line() {
        return office.key().get(invoice).at("/quote/lines/0/line");
    }
}
