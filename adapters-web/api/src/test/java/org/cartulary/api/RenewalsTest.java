package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RenewalsTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String BOTH =
            "{\"acts\": [\"purchase\", \"renew\"], \"products\": [], \"payerModes\": [\"client_card\"]}";

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private String hosting = "";

    @BeforeEach
    void aClientHasBought() {
        ada.grants(BOTH);
        ada.storesCard(Cards.GOOD);
        hosting = office.checksOut(office.cart(ada), "client_card").at("/subscriptions/0");
    }

    @Test
    void areLinesOfACart() {
        String before = read().at("/nextPayment");
        String cart = emptyCart();
        Reply added = renews(cart);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/cart/lines/0/renews")).isEqualTo(hosting);
        Reply quote = office.key().post("/v1/carts/" + cart + "/quote", "{\"purchaseMode\": \"client_card\"}");
        assertThat(quote.at("/lines/0/renews")).isEqualTo(hosting);
        assertThat(quote.at("/lines/0/period/start")).isEqualTo(before);
        Reply order = office.checksOut(cart, "client_card");
        assertThat(order.json().at("/subscriptions")).isEmpty();
        assertThat(read().at("/currentPeriod/start")).isEqualTo(before);
    }

    @Test
    void standInACartOnceAndAreNotChanged() {
        String cart = emptyCart();
        String line = renews(cart).at("/line");

        assertThat(renews(cart).code()).isEqualTo("cart.already-in-cart");
        assertThat(office.key()
                        .patch("/v1/carts/" + cart + "/lines/" + line, "{\"termMonths\": 12}")
                        .code())
                .isEqualTo("cart.line-is-fixed");
        assertThat(office.key().delete("/v1/carts/" + cart + "/lines/" + line).status())
                .isEqualTo(200);
    }

    @Test
    void reachOnePeriodAhead() {
        String cart = emptyCart();
        renews(cart);
        office.checksOut(cart, "client_card");

        Reply again = renews(emptyCart());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("subscription.renewed-ahead");
    }

    @Test
    void needAnIdentity() {
        assertThat(office.key()
                        .post("/v1/carts/" + emptyCart() + "/renewals", "{}")
                        .at("/field"))
                .isEqualTo("subscription");
        assertThat(office.key()
                        .post(
                                "/v1/carts/" + emptyCart() + "/renewals",
                                "{\"subscription\": \"cart_01h45ytscbebyvny4gc8cr8ma2\"}")
                        .status())
                .isEqualTo(400);
    }

    private Reply renews(String cart) {
        return office.key().post("/v1/carts/" + cart + "/renewals", "{\"subscription\": \"" + hosting + "\"}");
    }

    private Reply read() {
        return ada.key().get("/v1/subscriptions/" + hosting);
    }

    private String emptyCart() {
        return office.key()
                .post("/v1/carts", "{\"client\": \"" + ada.id() + "\"}")
                .at("/id");
    }
}
