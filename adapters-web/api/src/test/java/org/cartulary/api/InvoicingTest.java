package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvoicingTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void isEachOrderUntilItIsSetOtherwise() {
        assertThat(office.key().get("/v1/invoicing").at("/invoicing")).isEqualTo("each_order");
        assertThat(office.key()
                        .put("/v1/invoicing", "{\"invoicing\": \"monthly\"}")
                        .at("/invoicing"))
                .isEqualTo("monthly");
        assertThat(office.key().get("/v1/invoicing").at("/invoicing")).isEqualTo("monthly");
        assertThat(office.key()
                        .put("/v1/invoicing", "{\"invoicing\": \"weekly\"}")
                        .at("/field"))
                .isEqualTo("invoicing");
        assertThat(office.key().put("/v1/invoicing", "{}").code()).isEqualTo("input.missing");
    }

    @Test
    void showsWhatWaitsAndThenTheInvoiceOfAll() {
        office.storesCard(Cards.GOOD);
        office.key().put("/v1/invoicing", "{\"invoicing\": \"monthly\"}");
        Reply first = office.checksOut(office.cart(office.client("Ada")), "reseller_card");
        Reply second = office.checksOut(office.cart(office.client("Bob")), "reseller_card");

        Reply waiting = office.key().get("/v1/invoice-drafts");
        assertThat(waiting.at("/items/0/orders")).isEqualTo("2");
        assertThat(waiting.at("/items/0/invoice"))
                .isEqualTo(first.at("/invoice"))
                .isEqualTo(second.at("/invoice"));
        assertThat(office.key().get("/v1/invoices/" + first.at("/invoice")).code())
                .isEqualTo("invoice.unknown");

        Instant before = API.installation().clock().instant();
        API.installation().clock().set(before.plus(40, ChronoUnit.DAYS));
        API.installation().useCases().consolidateInvoices().handle();
        Reply invoice = office.key().get("/v1/invoices/" + first.at("/invoice"));

        assertThat(invoice.at("/number")).isEqualTo("INV-000001");
        assertThat(invoice.at("/status")).isEqualTo("paid");
        assertThat(invoice.json().get("orders")).hasSize(2);
        assertThat(invoice.at("/orders/0/order")).isEqualTo(first.at("/id"));
        assertThat(invoice.at("/total/amount")).isEqualTo(waiting.at("/items/0/total/amount"));
        assertThat(invoice.json().has("client")).isFalse();
        assertThat(office.key().get("/v1/invoice-drafts").json().get("items")).isEmpty();
        String document = "/v1/invoices/" + first.at("/invoice") + "/document";
        assertThat(office.key().get(document + "?format=json").at("/lines/0/order"))
                .isEqualTo(first.at("/id"));
        assertThat(office.key()
                        .post("/v1/invoices/" + first.at("/invoice") + "/credit-notes", "{\"reason\": \"mistake\"}")
                        .code())
                .isEqualTo("credit-note.of-several-orders");
        API.installation().clock().set(before);
    }
}
