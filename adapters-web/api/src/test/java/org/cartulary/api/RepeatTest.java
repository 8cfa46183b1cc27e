package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cartulary.api.testing.Caller;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A request that is repeated with its key is done once, and answered alike. */
class RepeatTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stopTheThreads() {
        threads.shutdownNow();
    }

    @Test
    void createsOneClientHoweverOftenItIsAsked() {
        Caller once = office.key().once("a");

        Reply first = once.post("/v1/clients", Samples.client("Ada"));
        Reply second = once.post("/v1/clients", Samples.client("Ada"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(office.key().get("/v1/clients").json().get("items")).hasSize(1);
        assertThat(office.key().get("/v1/mails").json().get("items")).hasSize(1);
    }

    @Test
    void createsOneClientForEightAtOnce() throws Exception {
        Caller once = office.key().once("a");

        List<Reply> replies = atOnce(() -> once.post("/v1/clients", Samples.client("Ada")));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Reply::text).containsOnly(replies.get(0).text());
        assertThat(office.key().get("/v1/clients").json().get("items")).hasSize(1);
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        office.key().once("a").post("/v1/clients", Samples.client("Ada"));

        Reply otherBody = office.key().once("a").post("/v1/clients", Samples.client("Bob"));
        Reply otherPath = office.key().once("a").put("/v1/tax-rates", Samples.TAX_RATES);

        assertThat(List.of(otherBody, otherPath)).extracting(Reply::status).containsOnly(422);
        assertThat(otherBody.code()).isEqualTo("request.key-reused");
    }

    @Test
    void keepsTheKeysOfEachPrincipalApart() {
        Customer ada = office.client("Ada");
        Customer bob = office.client("Bob");

        Reply first = ada.key().once("a").put("/v1/clients/" + ada.id() + "/permission", Samples.GRANT);
        Reply second = bob.key().once("a").put("/v1/clients/" + bob.id() + "/permission", Samples.GRANT);

        assertThat(first.at("/client")).isEqualTo(ada.id());
        assertThat(second.at("/client")).isEqualTo(bob.id());
    }

    @Test
    void asksAgainWhatWasRefused() {
        Customer ada = office.client("Ada");
        Caller once = office.key().once("a");
        office.key().put("/v1/clients/" + ada.id() + "/suspension");

        Reply refused = once.put("/v1/clients/" + ada.id() + "/suspension");
        office.key().delete("/v1/clients/" + ada.id() + "/suspension");
        Reply done = once.put("/v1/clients/" + ada.id() + "/suspension");

        assertThat(refused.code()).isEqualTo("client.no-such-move");
        assertThat(done.status()).isEqualTo(200);
        assertThat(office.key().get("/v1/clients/" + ada.id()).at("/status")).isEqualTo("suspended");
    }

    @Test
    void requiresAKeyToMoveMoney() {
        String cart = office.cart(office.client("Ada"));

        Reply reply = office.key().post("/v1/carts/" + cart + "/checkout", office.checkout(cart, "reseller_card"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void chargesOnceHoweverOftenACheckoutIsRepeated() throws Exception {
        office.storesCard(Cards.GOOD);
        String cart = office.cart(office.client("Ada"));
        String body = office.checkout(cart, "reseller_card");
        int charged = API.installation().cards().ledger().size();

        List<Reply> replies = atOnce(() -> office.key().once("a").post("/v1/carts/" + cart + "/checkout", body));
        Reply afterwards = office.key().once("a").post("/v1/carts/" + cart + "/checkout", body);

        assertThat(replies).extracting(Reply::status).containsAnyOf(201).isSubsetOf(201, 202);
        assertThat(afterwards.status()).isEqualTo(201);
        assertThat(API.installation().cards().ledger()).hasSize(charged + 1);
        assertThat(office.key().get("/v1/orders").json().get("items")).hasSize(1);
    }

    @Test
    void takesACheckoutUpThatIsStillUnderWay() throws Exception {
        office.storesCard(Cards.SLOW);
        String cart = office.cart(office.client("Ada"));
        String body = office.checkout(cart, "reseller_card");
        int charged = API.installation().cards().ledger().size();
        Callable<Reply> checkout = () -> office.key().once("a").post("/v1/carts/" + cart + "/checkout", body);

        Future<Reply> first = threads.submit(checkout);
        API.installation().cards().awaitSlowCharge();
        Future<Reply> meanwhile = threads.submit(checkout);
        API.installation().cards().letGo();

        assertThat(first.get().status()).isEqualTo(201);
        assertThat(meanwhile.get().text()).isEqualTo(first.get().text());
        assertThat(checkout.call().text()).isEqualTo(first.get().text());
        assertThat(API.installation().cards().ledger()).hasSize(charged + 1);
    }

    @Test
    void saysAgainThatAPaymentWasDeclined() {
        office.storesCard(Cards.DECLINED);
        String cart = office.cart(office.client("Ada"));
        String body = office.checkout(cart, "reseller_card");

        Reply first = office.key().once("a").post("/v1/carts/" + cart + "/checkout", body);
        Reply second = office.key().once("a").post("/v1/carts/" + cart + "/checkout", body);

        assertThat(first.status()).isEqualTo(402);
        assertThat(second.at("/facts/payment")).isEqualTo(first.at("/facts/payment"));
        assertThat(office.key().get("/v1/payments").json().get("items")).hasSize(1);
    }

    @Test
    void neverKeepsASecret() {
        String key = "{\"name\": \"Other\", \"scopes\": [\"clients:read\"]}";

        Reply first = office.key().once("a").post("/v1/keys", key);
        Reply second = office.key().once("a").post("/v1/keys", key);

        assertThat(second.at("/secret")).isNotEqualTo(first.at("/secret"));
        assertThat(second.at("/id")).isNotEqualTo(first.at("/id"));
    }

    @Test
    void repeatsWhatIsDoneByALink() {
        Customer ada = office.client("Ada");
        String token = office.sends(office.cart(ada), ada);
        Caller once = API.anonymous().once("a");

        assertThat(once.post("/v1/offers/" + token + "/decline").status()).isEqualTo(204);
        assertThat(once.post("/v1/offers/" + token + "/decline").status()).isEqualTo(204);
        assertThat(API.anonymous().post("/v1/offers/" + token + "/decline").code())
                .isEqualTo("token.used");
    }

    @Test
    void repeatsWhatAsksTheGatewayFirst() {
        Caller once = office.key().once("a");

        Reply first = once.post("/v1/payment-methods", "{\"token\": \"card_good\"}");
        Reply second = once.post("/v1/payment-methods", "{\"token\": \"card_good\"}");
        Reply other = once.post("/v1/payment-methods", "{\"token\": \"card_other\"}");

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(other.code()).isEqualTo("request.key-reused");
        assertThat(office.key().get("/v1/payment-methods").json().get("items")).hasSize(1);
    }

    @Test
    void countsTheExpectedVersionAsPartOfTheRequest() {
        Customer ada = office.client("Ada");
        String path = "/v1/clients/" + ada.id();
        String read = office.key().get(path).etag();
        office.key().once("a").with("If-Match", read).patch(path, "{\"group\": \"x\"}");

        assertThat(office.key()
                        .once("a")
                        .with("If-Match", read)
                        .patch(path, "{\"group\": \"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(office.key().once("a").patch(path, "{\"group\": \"x\"}").code())
                .isEqualTo("request.key-reused");
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String key : List.of("with space", "k".repeat(256))) {
            Reply reply = office.key().once(key).post("/v1/clients", Samples.client("Ada"));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.at("/field")).isEqualTo("Idempotency-Key");
        }
    }

    private List<Reply> atOnce(Callable<Reply> call) throws InterruptedException {
        return threads.invokeAll(Stream.generate(() -> call).limit(8).toList()).stream()
                .map(RepeatTest::answer)
                .toList();
    }

    private static Reply answer(Future<Reply> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
