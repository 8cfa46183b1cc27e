package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String ALL =
            "{\"acts\": [\"purchase\", \"change\"], \"products\": [], \"payerModes\": [\"client_card\"]}";
    private static final String SEATS = """
            {"family": "seats", "kind": "base", "quantity": {"least": 1, "most": 50}, "seatBased": true,
            "taxCategory": "S", "defaultTermMonths": 12, "names": {"en": "Seats"},
            "prices": [{"billingCycleMonths": 1,
            "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "4.00", "currency": "EUR"}}]}]}""";

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private String seats = "";

    @BeforeEach
    void threeSeatsRun() {
        office.key().put("/v1/products/seats", SEATS);
        ada.grants(ALL);
        ada.storesCard(Cards.GOOD);
        String cart = emptyCart();
        office.key().post(cart + "/lines", "{\"product\": \"seats\", \"quantity\": 3}");
        seats = pays(cart).at("/subscriptions/0");
    }

    @Test
    void areLinesOfACartAndQuotedWithTheirProration() {
        String cart = emptyCart();
        Reply added = changes(cart, "\"quantity\": 5");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/cart/lines/0/changes")).isEqualTo(seats);
        assertThat(added.at("/cart/lines/0/when")).isEqualTo("now");
        Reply quote = office.key().post(cart + "/quote", "{\"purchaseMode\": \"client_card\"}");
        assertThat(quote.at("/lines/0/change/charge/amount")).isEqualTo("20.00");
        assertThat(quote.at("/lines/0/change/credit/amount")).isEqualTo("12.00");
        assertThat(quote.at("/lines/0/change/rest/unit")).isEqualTo("day");
        assertThat(quote.at("/net/amount")).isEqualTo("8.00");
        assertThat(quote.at("/explanations/0/en"))
                .contains("€20.00 (5 at €4.00): €20.00, less", "Due now, before taxes: €8.00.");
        assertThat(quote.at("/explanations/0/pl")).contains("Do zapłaty teraz");
        pays(cart);
        assertThat(read().at("/quantity")).isEqualTo("5");
    }

    @Test
    void waitForTheNextPeriodAndAreTakenBackUntilThen() {
        String cart = emptyCart();
        changes(cart, "\"quantity\": 1");
        pays(cart);

        Reply scheduled = read();
        assertThat(scheduled.at("/quantity")).isEqualTo("3");
        assertThat(scheduled.at("/scheduledChange/quantity")).isEqualTo("1");
        assertThat(scheduled.at("/nextAmount/amount")).isEqualTo("4.00");
        assertThat(scheduled.at("/scheduledChange/effective")).isEqualTo(scheduled.at("/nextPayment"));
        String change = "/v1/subscriptions/" + seats + "/change";
        assertThat(office.key().delete(change).json().has("scheduledChange")).isFalse();
        assertThat(office.key().delete(change).code()).isEqualTo("subscription.no-change-scheduled");
    }

    @Test
    void arePaidWithTheNextRenewalWhereTheyCoalesce() {
        String cart = emptyCart();
        Reply added = changes(cart, "\"quantity\": 5, \"proration\": \"coalesce\"");
        assertThat(added.at("/cart/lines/0/proration")).isEqualTo("coalesce");
        Reply quote = office.key().post(cart + "/quote", "{\"purchaseMode\": \"client_card\"}");
        assertThat(quote.at("/total/amount")).isEqualTo("0.00");
        assertThat(quote.at("/lines/0/change/charge/amount")).isEqualTo("20.00");
        assertThat(quote.at("/explanations/0/en")).contains("It is paid with the next renewal");

        pays(cart);

        assertThat(read().at("/quantity")).isEqualTo("5");
        assertThat(read().at("/carried/amount")).isEqualTo("8.00");
        assertThat(ada.key()
                        .put("/v1/subscriptions/" + seats + "/cancellation", "{\"when\": \"period_end\"}")
                        .code())
                .isEqualTo("subscription.changes-unsettled");
    }

    @Test
    void areMadeAsTheProductSaysUnlessTheCallerDoes() {
        Reply product = office.key().get("/v1/products/seats");
        assertThat(product.at("/changes/upgrade/when")).isEqualTo("now");
        assertThat(product.at("/changes/downgrade/proration")).isEqualTo("by_day");
        ObjectNode fields = (ObjectNode) product.json().deepCopy();
        fields.remove(List.of("code", "version"));
        fields.putObject("changes").putObject("downgrade").put("when", "term_end");

        Reply defined = office.key().put("/v1/products/seats", fields.toString());

        assertThat(defined.at("/changes/downgrade/when")).isEqualTo("term_end");
        String cart = emptyCart();
        changes(cart, "\"quantity\": 1");
        pays(cart);
        assertThat(read().at("/scheduledChange/effective")).isEqualTo(read().at("/termEnds"));
        fields.putObject("changes").putObject("upgrade").put("proration", "by_hour");
        assertThat(office.key().put("/v1/products/seats", fields.toString()).at("/field"))
                .isEqualTo("changes.upgrade.proration");
    }

    @Test
    void areRefusedWhereTheyMakeNoSense() {
        String cart = emptyCart();
        assertThat(changes(cart, "\"quantity\": 3").code()).isEqualTo("subscription.nothing-to-change");
        assertThat(changes(cart, "\"quantity\": 51").code()).isEqualTo("catalog.quantity-out-of-range");
        assertThat(changes(cart, "\"product\": \"hosting-economy\"").code())
                .isEqualTo("subscription.of-another-family");
        assertThat(changes(cart, "\"quantity\": 4, \"when\": \"some_day\"").at("/field"))
                .isEqualTo("when");
        assertThat(changes(cart, "\"quantity\": 4, \"proration\": \"by_hour\"").at("/field"))
                .isEqualTo("proration");
        assertThat(changes(cart, "\"quantity\": 4, \"when\": \"9999-12-31\"").code())
                .isEqualTo("subscription.no-change-on-that-day");
        assertThat(changes(cart, "\"quantity\": 0").status()).isIn(400, 422);
    }

    private Reply changes(String cart, String difference) {
        return office.key().post(cart + "/changes", "{\"subscription\": \"" + seats + "\", " + difference + "}");
    }

    private Reply pays(String cart) {
        return office.checksOut(cart.substring("/v1/carts/".length()), "client_card");
    }

    private Reply read() {
        return ada.key().get("/v1/subscriptions/" + seats);
    }

    private String emptyCart() {
        return "/v1/carts/"
                + office.key()
                        .post("/v1/carts", "{\"client\": \"" + ada.id() + "\"}")
                        .at("/id");
    }
}
