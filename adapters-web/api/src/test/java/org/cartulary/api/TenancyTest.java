package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.api.testing.Caller;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.cartulary.domain.id.TypedId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs to somebody else answers exactly as what does not exist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String DIGEST = "0".repeat(64);
    private static final String CHECKOUT = "{\"purchaseMode\": \"reseller_card\", \"quote\": \"" + DIGEST + "\"}";

    private static final String BOOK = """
            {"name": "Theirs", "rule": "move_at_renewal", "prices": {"hosting-economy": [{"billingCycleMonths": 12,
            "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "80.00", "currency": "EUR"}}]}]}}""";

    private final Map<String, String> theirs = new LinkedHashMap<>();
    private final List<Office> strangers = new ArrayList<>();
    private final List<Customer> otherClients = new ArrayList<>();

    @BeforeAll
    void somebodyHasOneOfEverything() {
        Office owner = API.office();
        Customer ada = owner.client("Ada");
        owner.storesCard(Cards.GOOD);
        ada.grants(Samples.GRANT);
        String cart = owner.cart(ada);
        Reply order = owner.checksOut(owner.cart(ada), "reseller_card");
        theirs.put("client", ada.id());
        theirs.put("cart", cart);
        theirs.put("line", owner.key().get("/v1/carts/" + cart).at("/lines/0/id"));
        theirs.put("order", order.at("/id"));
        theirs.put("invoice", order.at("/invoice"));
        theirs.put(
                "credit_note",
                owner.key()
                        .post("/v1/invoices/" + order.at("/invoice") + "/credit-notes", "{\"reason\": \"mistake\"}")
                        .at("/id"));
        theirs.put("subscription", order.at("/subscriptions/0"));
        theirs.put("price_book", owner.key().post("/v1/price-books", BOOK).at("/id"));
        theirs.put("payment", order.at("/payment"));
        theirs.put("method", owner.key().get("/v1/payment-methods").at("/items/0/id"));
        theirs.put("mail", owner.key().get("/v1/mails").at("/items/0/id"));
        theirs.put(
                "key",
                owner.key()
                        .post("/v1/keys", "{\"name\": \"Other\", \"scopes\": []}")
                        .at("/id"));
        strangers.add(API.office());
        otherClients.add(stranger().client("Bob"));
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("client", "GET", "/v1/clients/%s", ""),
                Arguments.of("client", "PATCH", "/v1/clients/%s", "{\"organisation\": \"Mine\"}"),
                Arguments.of("client", "PUT", "/v1/clients/%s/suspension", ""),
                Arguments.of("client", "DELETE", "/v1/clients/%s/suspension", ""),
                Arguments.of("client", "GET", "/v1/clients/%s/invitation", ""),
                Arguments.of("client", "POST", "/v1/clients/%s/invitation", ""),
                Arguments.of("client", "DELETE", "/v1/clients/%s/invitation", ""),
                Arguments.of("client", "GET", "/v1/clients/%s/permission", ""),
                Arguments.of("client", "POST", "/v1/clients/%s/permission/request", ""),
                Arguments.of("client", "POST", "/v1/carts", "{\"client\": \"%s\"}"),
                Arguments.of("client", "GET", "/v1/payment-methods?holder=%s", ""),
                Arguments.of("price_book", "GET", "/v1/price-books/%s", ""),
                Arguments.of("price_book", "GET", "/v1/price-books/%s/effect", ""),
                Arguments.of("price_book", "PUT", "/v1/price-books/%s", BOOK),
                Arguments.of("price_book", "PUT", "/v1/price-books/%s/publication", "{\"validFrom\": \"2099-01-01\"}"),
                Arguments.of("price_book", "PUT", "/v1/price-books/%s/withdrawal", ""),
                Arguments.of("cart", "GET", "/v1/carts/%s", ""),
                Arguments.of("cart", "DELETE", "/v1/carts/%s", ""),
                Arguments.of("cart", "POST", "/v1/carts/%s/lines", "{\"product\": \"domain-com\"}"),
                Arguments.of(
                        "cart",
                        "POST",
                        "/v1/carts/%s/renewals",
                        "{\"subscription\": \"subscription_01h45ytscbebyvny4gc8cr8ma2\"}"),
                Arguments.of(
                        "cart",
                        "POST",
                        "/v1/carts/%s/changes",
                        "{\"subscription\": \"subscription_01h45ytscbebyvny4gc8cr8ma2\", \"quantity\": 2}"),
                Arguments.of("subscription", "DELETE", "/v1/subscriptions/%s/change", ""),
                Arguments.of("cart", "PUT", "/v1/carts/%s/promo-codes/SPRING", ""),
                Arguments.of("cart", "DELETE", "/v1/carts/%s/promo-codes/SPRING", ""),
                Arguments.of("cart", "GET", "/v1/carts/%s/suites", ""),
                Arguments.of("cart", "POST", "/v1/carts/%s/suites", "{\"suite\": \"office\"}"),
                Arguments.of("cart", "POST", "/v1/carts/%s/quote", ""),
                Arguments.of("cart", "GET", "/v1/carts/%s/purchase-modes", ""),
                Arguments.of("cart", "GET", "/v1/carts/%s/certificate", ""),
                Arguments.of("cart", "GET", "/v1/carts/%s/document", ""),
                Arguments.of("cart", "POST", "/v1/carts/%s/checkout", CHECKOUT),
                Arguments.of("cart", "POST", "/v1/carts/%s/send", "{\"quote\": \"" + DIGEST + "\"}"),
                Arguments.of("cart", "DELETE", "/v1/carts/%s/send", ""),
                Arguments.of("order", "GET", "/v1/orders/%s", ""),
                Arguments.of("order", "GET", "/v1/orders/%s/certificate", ""),
                Arguments.of("invoice", "GET", "/v1/invoices/%s", ""),
                Arguments.of("invoice", "GET", "/v1/invoices/%s/document", ""),
                Arguments.of(
                        "invoice",
                        "POST",
                        "/v1/invoices/%s/payments",
                        "{\"reference\": \"mine\", \"amount\": {\"amount\": \"1.00\", \"currency\": \"EUR\"}}"),
                Arguments.of("invoice", "PUT", "/v1/invoices/%s/write-off", "{\"reason\": \"mine\"}"),
                Arguments.of("invoice", "POST", "/v1/invoices/%s/credit-notes", "{\"reason\": \"mistake\"}"),
                Arguments.of("credit_note", "GET", "/v1/credit-notes/%s", ""),
                Arguments.of("credit_note", "GET", "/v1/credit-notes/%s/document", ""),
                Arguments.of("credit_note", "PUT", "/v1/credit-notes/%s/settlement", "{\"settlement\": \"refund\"}"),
                Arguments.of("subscription", "GET", "/v1/subscriptions/%s", ""),
                Arguments.of("subscription", "GET", "/v1/subscriptions/%s/entitlement", ""),
                Arguments.of("subscription", "PUT", "/v1/subscriptions/%s/cancellation", "{\"when\": \"now\"}"),
                Arguments.of("subscription", "DELETE", "/v1/subscriptions/%s/cancellation", ""),
                Arguments.of("subscription", "PUT", "/v1/subscriptions/%s/pause", ""),
                Arguments.of("subscription", "DELETE", "/v1/subscriptions/%s/pause", ""),
                Arguments.of("subscription", "PUT", "/v1/subscriptions/%s/renewal", "{\"automatic\": false}"),
                Arguments.of("payment", "GET", "/v1/payments/%s", ""),
                Arguments.of("payment", "POST", "/v1/payments/%s/resolve", ""),
                Arguments.of("method", "DELETE", "/v1/payment-methods/%s", ""),
                Arguments.of("mail", "POST", "/v1/mails/%s/retry", ""),
                Arguments.of("key", "DELETE", "/v1/keys/%s", ""));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answersAboutTheirsAsAboutNothing(String kind, String method, String path, String body) {
        String foreign = Objects.requireNonNull(theirs.get(kind));
        String unknown = TypedId.format(kind, new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0001L));

        Reply aboutTheirs = call(stranger().key(), method, path, body, foreign);
        Reply aboutNothing = call(stranger().key(), method, path, body, unknown);

        assertThat(aboutTheirs.status()).isEqualTo(404);
        assertThat(aboutTheirs.text().replace(foreign, unknown)).isEqualTo(aboutNothing.text());
    }

    @Test
    void answersAboutTheirLineAsAboutNothing() {
        String cart = stranger().cart(otherClient());

        Reply reply = stranger().key().delete("/v1/carts/" + cart + "/lines/" + theirs.get("line"));

        assertThat(reply.code()).isEqualTo("cart.unknown-line");
    }

    @Test
    void listsNothingOfTheirs() {
        assertThat(API.office().key().get("/v1/clients").json().get("items")).isEmpty();
        assertThat(API.office().key().get("/v1/orders").json().get("items")).isEmpty();
        assertThat(API.office()
                        .key()
                        .get("/v1/carts?client=" + theirs.get("client"))
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void showsAClientNothingOfAnotherClientOfItsReseller() {
        String other = stranger().client("Dave").id();

        assertThat(otherClient().key().get("/v1/clients/" + other).code()).isEqualTo("client.unknown");
        assertThat(otherClient()
                        .key()
                        .get("/v1/clients/" + other + "/permission")
                        .code())
                .isEqualTo("client.unknown");
        assertThat(otherClient().key().get("/v1/clients").json().get("items")).hasSize(1);
    }

    private Office stranger() {
        return strangers.get(0);
    }

    private Customer otherClient() {
        return otherClients.get(0);
    }

    private static Reply call(Caller key, String method, String path, String body, String id) {
        return key.with("X-Correlation-Id", "same")
                .once(Office.newKey())
                .send(method, path.formatted(id), body.replace("%s", id));
    }
}
