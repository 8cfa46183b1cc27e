package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionsTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String AT_PERIOD_END = "{\"when\": \"period_end\"}";

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private final String hosting = bought();

    @Test
    void areCancelledAndKeptByTheirOwner() {
        Reply cancelled = ada.key().put(hosting + "/cancellation", AT_PERIOD_END);

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.at("/endsOn")).isEqualTo(cancelled.at("/currentPeriod/end"));
        assertThat(cancelled.json().has("nextPayment")).isFalse();
        Reply kept = ada.key().delete(hosting + "/cancellation");
        assertThat(kept.json().has("endsOn")).isFalse();
        assertThat(kept.at("/nextPayment")).isEqualTo(cancelled.at("/currentPeriod/end"));
    }

    @Test
    void areRenewedByThemselvesUnlessTheirOwnerSaysOtherwise() {
        assertThat(ada.key().get(hosting).at("/automaticRenewal")).isEqualTo("true");

        assertThat(ada.key().put(hosting + "/renewal", "{\"automatic\": false}").at("/automaticRenewal"))
                .isEqualTo("false");
        assertThat(ada.key().put(hosting + "/renewal", "{}").at("/field")).isEqualTo("automatic");
        assertThat(office.key()
                        .put(hosting + "/renewal", "{\"automatic\": true}")
                        .code())
                .isEqualTo("permission.not-granted");
        assertThat(ada.key().put(hosting + "/renewal", "{\"automatic\": true}").at("/automaticRenewal"))
                .isEqualTo("true");
    }

    @Test
    void mayNotBeUsedWhileTheyArePausedNorOnceTheyAreOver() {
        assertThat(usable()).isEqualTo("true");
        assertThat(ada.key().put(hosting + "/pause").at("/status")).isEqualTo("suspended");
        assertThat(ada.key().get(hosting + "/entitlement").at("/ground")).isEqualTo("paused");
        ada.key().delete(hosting + "/pause");
        assertThat(usable()).isEqualTo("true");
        ada.key().put(hosting + "/cancellation", "{\"when\": \"now\"}");
        assertThat(ada.key().get(hosting + "/entitlement").at("/ground")).isEqualTo("ended");
    }

    @Test
    void areLeftAloneByTheResellerUntilTheClientPermits() {
        Reply refused = office.key().put(hosting + "/cancellation", AT_PERIOD_END);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("permission.not-granted");
        ada.grants("{\"acts\": [\"cancel\"], \"products\": [], \"payerModes\": []}");
        assertThat(office.key().put(hosting + "/cancellation", AT_PERIOD_END).status())
                .isEqualTo(200);
    }

    @Test
    void areHeldToTheirVersion() {
        String read = ada.key().get(hosting).etag();
        ada.key().put(hosting + "/pause");

        assertThat(ada.key().with("If-Match", read).delete(hosting + "/pause").status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"when\": null}", "{\"when\": \"soon\"}", "{\"when\": \"2027-02-30\"}", "{\"when\": 7}"})
    void areNotCancelledForWhatIsNoDay(String body) {
        Reply reply = ada.key().put(hosting + "/cancellation", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo("when");
    }

    private String usable() {
        return ada.key().get(hosting + "/entitlement").at("/usable");
    }

    private String bought() {
        ada.grants(Samples.GRANT);
        ada.storesCard(Cards.GOOD);
        Reply order = office.checksOut(office.cart(ada), "client_card");
        ada.key().delete("/v1/clients/" + ada.id() + "/permission");
        return "/v1/subscriptions/" + order.at("/subscriptions/0");
    }
}
