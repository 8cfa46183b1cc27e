package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Installation;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused or goes wrong is answered as problem details, in the same form. */
class ProblemAnswersTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void sayWhatHappenedToPeopleAndToPrograms() {
        String cart = office.cart(office.client("Ada"));

        Reply reply = office.key()
                .with("X-Correlation-Id", "my-request.7")
                .post("/v1/carts/" + cart + "/lines", "{\"product\": \"support-team\", \"quantity\": 501}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
        assertThat(reply.text())
                .isEqualTo("{\"type\":\"" + Installation.PUBLIC_URL
                        + "/docs/problems#catalog.quantity-out-of-range\",\"title\":\"Not this many\",\"status\":422,"
                        + "\"detail\":\"support-team is sold in quantities of 1 to 500, not 501.\","
                        + "\"code\":\"catalog.quantity-out-of-range\",\"facts\":{\"product\":\"support-team\","
                        + "\"quantity\":\"501\",\"least\":\"1\",\"most\":\"500\"},\"correlation\":\"my-request.7\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nothing",
        "GET, /",
        "GET, /v1",
        "GET, /v1/clients/client_00000000000000000000000000/nothing",
        "GET, /v2/clients",
        "DELETE, /nothing",
        "GET, /V1/clients"
    })
    void sayThatThereIsNoSuchResource(String method, String path) {
        Reply reply = office.key().send(method, path, "");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("request.no-such-resource");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /v1/clients | GET, HEAD, POST",
                "PUT    | /v1/clients | GET, HEAD, POST",
                "POST   | /v1/carts/cart_00000000000000000000000000 | DELETE, GET, HEAD",
                "PATCH  | /v1/audit | GET, HEAD",
                "OPTIONS | /v1/clients | GET, HEAD, POST",
                "BREW   | /v1/keys | POST"
            })
    void sayWhichMethodsThereAre(String method, String path, String allowed) {
        Reply reply = office.key().send(method, path, "");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("request.method-not-allowed");
        assertThat(reply.header("Allow").orElseThrow().split(", ")).containsExactlyInAnyOrder(allowed.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic YTpi", "Bearer", "Bearer ", "Bearer wrong", "Bearer a b", "bearer \u00e9", "Token x"})
    void sayNothingAboutWhyAKeyIsNotAccepted(String authorization) {
        Reply reply = API.anonymous()
                .with("X-Correlation-Id", "same")
                .with("Authorization", authorization)
                .get("/v1/clients");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("Bearer realm=\"cartulary\"");
        assertThat(reply.text())
                .isEqualTo(API.anonymous()
                        .with("X-Correlation-Id", "same")
                        .get("/v1/clients")
                        .text());
    }

    @Test
    void refuseARevokedKeyAtOnce() {
        Reply created = office.key().post("/v1/keys", "{\"name\": \"Other\", \"scopes\": [\"clients:read\"]}");
        String other = created.at("/secret");

        assertThat(API.with(other).get("/v1/clients").status()).isEqualTo(200);
        assertThat(office.key().delete("/v1/keys/" + created.at("/id")).status())
                .isEqualTo(204);
        assertThat(API.with(other).get("/v1/clients").status()).isEqualTo(401);
    }

    @Test
    void nameTheScopeThatAKeyLacks() {
        String reader = office.key()
                .post("/v1/keys", "{\"name\": \"Reader\", \"scopes\": [\"clients:read\"]}")
                .at("/secret");

        Reply reply = API.with(reader).post("/v1/clients", Samples.client("Ada"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.at("/facts/scope")).isEqualTo("clients:write");
    }

    @Test
    void tellNothingOfABug() {
        Reply reply = office.key().post("/v1/payment-methods", "{\"token\": \"" + Cards.BUG + "\"}");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("server.bug");
        assertThat(reply.at("/errorNumber")).isNotBlank();
        assertThat(reply.text()).doesNotContain("words of a bug", "Exception", "java", ".kt");
    }

    @ParameterizedTest
    @CsvSource({Cards.OUTAGE + ", server.outage", Cards.CONTENDED + ", server.contended"})
    void sayWhenToTryAgain(String token, String code) {
        Reply reply = office.key().post("/v1/payment-methods", "{\"token\": \"" + token + "\"}");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Retry-After").orElseThrow()).matches("[0-9]+");
        assertThat(reply.text()).doesNotContain("words of");
    }

    @Test
    void replaceACorrelationIdThatIsNotHarmless() {
        for (String id : List.of("a b", "<script>", "x".repeat(65), "\u00e9")) {
            assertThat(office.key()
                            .with("X-Correlation-Id", id)
                            .get("/v1/nothing")
                            .at("/correlation"))
                    .matches("[0-9a-f-]{36}");
        }
        assertThat(office.key()
                        .with("X-Correlation-Id", "x-1")
                        .get("/v1/clients")
                        .header("X-Correlation-Id"))
                .contains("x-1");
    }

    @Test
    void sayWhichLimitOfAPermissionIsInTheWay() {
        Customer ada = office.client("Ada");
        String cart = office.cart(ada);
        ada.storesCard(Cards.GOOD);

        Reply notGranted = office.checksOut(cart, "client_card");
        ada.grants(Samples.GRANT.replace("500.00", "10.00"));
        Reply aboveCap = office.checksOut(cart, "client_card");

        assertThat(notGranted.status()).isEqualTo(403);
        assertThat(notGranted.code()).isEqualTo("permission.not-granted");
        assertThat(aboveCap.code()).isEqualTo("permission.order-cap-exceeded");
        assertThat(aboveCap.at("/detail")).isEqualTo("The total of EUR 86.26 is above the cap of EUR 10.00 per order.");
    }

    @Test
    void tellTheNewPriceWhenItHasChanged() {
        String cart = office.cart(office.client("Ada"));
        String agreed = office.checkout(cart, "reseller_card");
        office.storesCard(Cards.GOOD);
        office.key().put("/v1/products/hosting-economy", Samples.hosting("80.00"));

        Reply reply = office.key().once(Office.newKey()).post("/v1/carts/" + cart + "/checkout", agreed);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("cart.quote-stale");
        assertThat(reply.at("/facts/now")).isEqualTo(office.quote(cart, "reseller_card"));
    }

    @Test
    void leaveAnUnclearPaymentPendingAndLockTheCart() {
        office.storesCard(Cards.UNCLEAR);
        String cart = office.cart(office.client("Ada"));

        Reply pending = office.checksOut(cart, "reseller_card");

        assertThat(pending.status()).isEqualTo(202);
        assertThat(office.key().get("/v1/payments/" + pending.at("/payment")).at("/status"))
                .isEqualTo("unknown");
        assertThat(office.key().delete("/v1/carts/" + cart).status()).isEqualTo(409);
        assertThat(office.key()
                        .post("/v1/payments/" + pending.at("/payment") + "/resolve")
                        .status())
                .isEqualTo(402);
    }

    @Test
    void tellWhereThePayerHasToConfirm() {
        office.storesCard(Cards.NEEDS_ACTION);

        Reply pending = office.checksOut(office.cart(office.client("Ada")), "reseller_card");

        assertThat(pending.status()).isEqualTo(202);
        assertThat(pending.at("/action")).isEqualTo("https://gateway.example/confirm");
    }
}
