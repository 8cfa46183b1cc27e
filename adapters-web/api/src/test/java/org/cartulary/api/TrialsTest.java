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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialsTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");

    @BeforeEach
    void hostingCanBeTried() {
        defines("{\"days\": 30}");
        ada.grants(Samples.GRANT);
    }

    @Test
    void arePartOfAProduct() {
        Reply product = office.key().get("/v1/products/hosting-economy");

        assertThat(product.at("/trial/days")).isEqualTo("30");
        assertThat(product.at("/trial/methodRequired")).isEqualTo("false");
        office.key().put("/v1/products/hosting-economy", Samples.hosting("71.88"));
        assertThat(office.key().get("/v1/products/hosting-economy").json().has("trial"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"days\": 0} | input.out-of-range | trial.days",
                "{\"days\": 366} | input.out-of-range | trial.days",
                "{} | input.missing | trial.days",
                "{\"days\": \"soon\"} | input.malformed | trial.days",
                "{\"days\": 14, \"card\": true} | input.unknown-field | trial.card",
                "14 | input.malformed | trial"
            })
    void areRefusedWhereTheyMakeNoSense(String trial, String code, String field) {
        Reply reply = defines(trial);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.at("/field")).isEqualTo(field);
    }

    @Test
    void areQuotedWithWhatComesAfterThem() {
        Reply quote = quote(office.cart(ada));

        assertThat(quote.at("/lines/0/trial/days")).isEqualTo("30");
        assertThat(quote.at("/total/amount")).isEqualTo("0.00");
        assertThat(quote.at("/explanations/0/en")).startsWith("Free for 30 days; then 1 at €71.88 for 12 months");
        assertThat(quote.at("/renewals/0/afterDays")).isEqualTo("30");
        assertThat(quote.at("/renewals/0/afterMonths")).isEqualTo("0");
        assertThat(quote.at("/renewals/0/net/amount")).isEqualTo("71.88");
    }

    @Test
    void areLeftOutWhereTheLineSaysSo() {
        String cart = office.cart(ada);
        String line = office.key().get("/v1/carts/" + cart).at("/lines/0/id");

        Reply waived = office.key().patch("/v1/carts/" + cart + "/lines/" + line, "{\"trial\": false}");

        assertThat(waived.at("/lines/0/trial")).isEqualTo("false");
        assertThat(quote(cart).at("/net/amount")).isEqualTo("71.88");
        office.key().patch("/v1/carts/" + cart + "/lines/" + line, "{\"trial\": true}");
        assertThat(quote(cart).at("/net/amount")).isEqualTo("0.00");
    }

    @Test
    void areShownInSubscriptionsAndMayBeUsed() {
        String hosting = "/v1/subscriptions/"
                + office.checksOut(office.cart(ada), "client_card").at("/subscriptions/0");

        Reply read = ada.key().get(hosting);

        assertThat(read.at("/status")).isEqualTo("trial");
        assertThat(read.at("/trial/end")).isEqualTo(read.at("/nextPayment"));
        assertThat(read.at("/trial")).isEqualTo(read.at("/currentPeriod"));
        assertThat(ada.key().get(hosting + "/entitlement").at("/ground")).isEqualTo("trial");
        assertThat(ada.key().get("/v1/subscriptions?status=trial").at("/items/0/id"))
                .isEqualTo(read.at("/id"));
        Reply paused = ada.key().put(hosting + "/pause");
        assertThat(paused.status()).isEqualTo(409);
        assertThat(paused.code()).isEqualTo("subscription.in-trial");
        assertThat(ada.key()
                        .put(hosting + "/cancellation", "{\"when\": \"period_end\"}")
                        .at("/endsOn"))
                .isEqualTo(read.at("/nextPayment"));
    }

    @Test
    void areHadOnce() {
        String second = office.cart(ada);
        String agreed = office.checkout(second, "client_card");
        office.checksOut(office.cart(ada), "client_card");

        Reply stale = office.key().once(Office.newKey()).post("/v1/carts/" + second + "/checkout", agreed);

        assertThat(stale.code()).isEqualTo("cart.quote-stale");
        assertThat(quote(second).json().at("/lines/0").has("trial")).isFalse();
    }

    @Test
    void areNotHadThroughAnOfferOnceTheyWereHadElsewhere() {
        String token = office.sends(office.cart(ada), ada);
        String quote = API.anonymous().get("/v1/offers/" + token).at("/quote/digest");
        office.checksOut(office.cart(ada), "client_card");

        Reply refused = API.anonymous()
                .once(Office.newKey())
                .post("/v1/offers/" + token + "/payment", "{\"quote\": \"%s\"}".formatted(quote));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("catalog.trial-used");
    }

    @Test
    void takeThePaymentMethodThatTheyRequire() {
        defines("{\"days\": 30, \"methodRequired\": true}");
        String cart = office.cart(ada);

        assertThat(office.checksOut(cart, "client_card").code()).isEqualTo("payment.no-method");
        ada.storesCard(Cards.GOOD);

        assertThat(office.checksOut(cart, "client_card").status()).isEqualTo(201);
    }

    private Reply quote(String cart) {
        return office.key().post("/v1/carts/" + cart + "/quote", "{\"purchaseMode\": \"client_card\"}");
    }

    private Reply defines(String trial) {
        return office.key()
                .put(
                        "/v1/products/hosting-economy",
                        Samples.hosting("71.88").replaceFirst("\\{", "{\"trial\": " + trial + ", "));
    }
}
