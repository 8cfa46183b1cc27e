package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** What an installation shows to those who run it, and what it keeps from them. */
class OperationTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    };
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.cartulary");
    private final Office office = API.office();

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void saysThatItIsAlive() {
        assertThat(API.anonymous().get("/health/live").at("/status")).isEqualTo("live");
    }

    @Test
    void saysWhatIsMissingForWork() {
        assertThat(API.anonymous().get("/health/ready").status()).isEqualTo(200);
        API.installation().missing().add("database");

        Reply reply = API.anonymous().get("/health/ready");
        API.installation().missing().clear();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.at("/missing")).isEqualTo("[\"database\"]");
    }

    @Test
    void countsRequestsByRouteAndStatus() {
        Customer ada = office.client("Ada");
        String token = office.sends(office.cart(ada), ada);
        API.anonymous().get("/v1/offers/" + token);
        API.anonymous().get("/v1/secret-path-" + token);

        String metrics = API.anonymous().get("/metrics").text();

        assertThat(metrics)
                .containsPattern(
                        "cartulary_http_requests_seconds_count\\{method=\"GET\",route=\"/v1/offers/\\{token\\}\",status=\"200\"\\}"
                                + " [1-9]")
                .contains("route=\"none\",status=\"404\"")
                .doesNotContain(token, "secret-path", ada.id());
    }

    @Test
    void logsNoSecret() {
        Customer ada = office.client("Ada");
        String token = office.sends(office.cart(ada), ada);
        API.anonymous().get("/v1/offers/" + token);
        Reply key = office.key().post("/v1/keys", "{\"name\": \"Other\", \"scopes\": [\"payments:write\"]}");
        API.with(key.at("/secret")).post("/v1/payment-methods", "{\"token\": \"" + Cards.BUG + "\"}");

        assertThat(log.list).hasSizeGreaterThan(5);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains(token) || message.contains(key.at("/secret")));
    }

    @Test
    void logsABugUnderItsNumberAndTheRequestsOwnName() {
        Reply reply = office.key()
                .with("X-Correlation-Id", "mine-1")
                .post("/v1/payment-methods", "{\"token\": \"" + Cards.BUG + "\"}");

        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getFormattedMessage()).contains(reply.at("/errorNumber"), "mine-1");
                    assertThat(event.getThrowableProxy().getMessage()).isEqualTo("the words of a bug");
                    assertThat(event.getMDCPropertyMap()).isEqualTo(Map.of("correlation", "mine-1"));
                });
    }

    @Test
    void protectsBrowsers() {
        Reply reply = office.key().get("/v1/clients");

        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("X-Frame-Options")).contains("DENY");
        assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(reply.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
    }

    @Test
    void answersHeadAsGetWithoutABody() {
        for (String path : List.of("/v1/clients/" + office.invites("Ada"), "/v1/nothing", "/docs", "/v1/clients")) {
            Reply head = office.key().head(path);
            Reply get = office.key().get(path);

            assertThat(head.text()).isEmpty();
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        }
    }
}
