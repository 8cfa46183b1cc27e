package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwedInvoicesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private String invoice = "";

    @BeforeEach
    void somethingWasBoughtOnAccount() {
        ada.grants("{\"acts\": [\"purchase\"], \"products\": [], \"payerModes\": [\"client_invoice\"]}");
        invoice = "/v1/invoices/"
                + office.checksOut(office.cart(ada), "client_invoice").at("/invoice");
    }

    @Test
    void sayUntilWhenAndHowMuchIsToBePaid() {
        Reply owed = ada.key().get(invoice);

        assertThat(owed.at("/status")).isEqualTo("issued");
        assertThat(owed.at("/open/amount")).isEqualTo(owed.at("/total/amount"));
        assertThat(owed.json().has("dueOn")).isTrue();
        assertThat(owed.json().has("paidAt")).isFalse();
    }

    @Test
    void arePaidByWhatIsRecorded() {
        Reply paid = records("BT-1", office.key().get(invoice).at("/open/amount"));

        assertThat(paid.status()).isEqualTo(201);
        assertThat(paid.at("/status")).isEqualTo("paid");
        assertThat(paid.at("/receipts/0/reference")).isEqualTo("BT-1");
        assertThat(office.key().get("/v1/invoices?status=paid").json().get("items"))
                .hasSize(1);
        assertThat(office.key().get("/v1/invoices?status=issued").json().get("items"))
                .isEmpty();
    }

    @Test
    void refuseTheSameReferenceAndWhatIsNoAmount() {
        records("BT-1", "1.00");

        assertThat(records("BT-1", "1.00").code()).isEqualTo("invoice.already-recorded");
        assertThat(records("BT-2", "1.001").code()).isEqualTo("input.malformed");
        assertThat(office.key()
                        .post(invoice + "/payments", "{\"reference\": \"BT-3\"}")
                        .at("/field"))
                .isEqualTo("amount");
    }

    @Test
    void areGivenUpByTheResellerAlone() {
        assertThat(ada.key()
                        .put(invoice + "/write-off", "{\"reason\": \"mine\"}")
                        .status())
                .isEqualTo(403);

        Reply given = office.key().put(invoice + "/write-off", "{\"reason\": \"gone\"}");

        assertThat(given.at("/status")).isEqualTo("uncollectible");
        assertThat(given.at("/open/amount")).isEqualTo("0.00");
        assertThat(office.key()
                        .put(invoice + "/write-off", "{\"reason\": \"gone\"}")
                        .code())
                .isEqualTo("invoice.no-such-move");
    }

    @Test
    void areListedWhenTheyAreOverdue() {
        assertThat(office.key().get("/v1/invoices?overdue=true").json().get("items"))
                .isEmpty();
        assertThat(office.key().get("/v1/invoices?overdue=perhaps").status()).isEqualTo(400);
    }

    private Reply records(String reference, String amount) {
        return office.key().post(invoice + "/payments", """
                        {"reference": "%s", "amount": {"amount": "%s", "currency": "EUR"}}
                        """.formatted(reference, amount));
    }
}
