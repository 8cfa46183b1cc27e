package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestClockTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    @RegisterExtension
    static final RunningApi WITHOUT = RunningApi.withoutTestClock();

    private final Office office = API.office();

    @Test
    void movesWhatExpires() {
        String client = office.invites("Ada");

        Reply set = office.key().put("/v1/test-clock", "{\"now\": \"2026-12-01T00:00:00Z\"}");

        assertThat(set.at("/now")).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(office.key().get("/v1/test-clock").at("/now")).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(office.key().get("/v1/clients/" + client + "/invitation").at("/status"))
                .isEqualTo("expired");
    }

    @Test
    void isNotMovedByWhoeverLacksTheScope() {
        String reader = office.key()
                .post("/v1/keys", "{\"name\": \"Reader\", \"scopes\": [\"settings:read\"]}")
                .at("/secret");

        assertThat(API.with(reader).get("/v1/test-clock").status()).isEqualTo(200);
        assertThat(API.with(reader)
                        .put("/v1/test-clock", "{\"now\": \"2030-01-01T00:00:00Z\"}")
                        .code())
                .isEqualTo("access.scope-missing");
        assertThat(API.anonymous().get("/v1/test-clock").status()).isEqualTo(401);
    }

    @Test
    void isNotThereWhereTimePassesByItself() {
        Office elsewhere = WITHOUT.office();

        assertThat(elsewhere.key().get("/v1/test-clock").code()).isEqualTo("request.no-such-resource");
        assertThat(WITHOUT.anonymous().get("/openapi.json").text()).doesNotContain("test-clock");
    }
}
