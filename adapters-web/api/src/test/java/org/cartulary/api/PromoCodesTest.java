package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromoCodesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String SPRING = "/v1/promo-codes/SPRING-10";
    private static final String TEN = "{\"percent\": \"10\"}";

    private final Office office = API.office();

    @Test
    void areWrittenReadAndListed() {
        Reply created = office.key().put("/v1/promo-codes/spring-10", """
                {"amounts": [{"amount": "20.00", "currency": "EUR"}, {"amount": "3000", "currency": "JPY"}],
                 "products": ["hosting-economy"], "billingCyclesMonths": [12, 36], "groups": ["Gold"],
                 "firstOrderOnly": true, "validFrom": "2026-01-01", "validTo": "2026-12-31", "maxUses": 500,
                 "maxUsesPerClient": 1, "everyPeriod": true, "stacks": true}""");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location").orElseThrow()).endsWith(SPRING);
        Reply read = office.key().get(SPRING);
        assertThat(read.at("/amounts/1/currency")).isEqualTo("JPY");
        assertThat(read.at("/groups")).isEqualTo("[\"gold\"]");
        assertThat(read.at("/uses")).isEqualTo("0");
        assertThat(read.json().has("periods")).isFalse();
        assertThat(office.key().get("/v1/promo-codes").at("/items/0/code")).isEqualTo("SPRING-10");
    }

    @Test
    void lastForTheFirstPeriodUnlessTheySayOtherwise() {
        assertThat(office.key().put(SPRING, TEN).at("/periods")).isEqualTo("1");
        assertThat(office.key()
                        .put(SPRING, "{\"percent\": \"10\", \"periods\": 3}")
                        .at("/periods"))
                .isEqualTo("3");
    }

    @Test
    void areHeldToTheirVersion() {
        String read = office.key().put(SPRING, TEN).etag();
        office.key().with("If-Match", read).put(SPRING, "{\"percent\": \"20\"}");

        assertThat(office.key().with("If-Match", read).put(SPRING, TEN).status())
                .isEqualTo(412);
        assertThat(office.key()
                        .with("If-Match", read)
                        .put(SPRING + "/withdrawal")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void areWithdrawnForGood() {
        office.key().put(SPRING, TEN);

        assertThat(office.key().put(SPRING + "/withdrawal").at("/withdrawn")).isEqualTo("true");
        Reply again = office.key().put(SPRING, "{\"percent\": \"20\"}");
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.code()).isEqualTo("promo-code.withdrawn");
    }

    @Test
    void ofAnotherResellerAreAsUnknownAsNone() {
        API.office().key().put(SPRING, TEN);

        assertThat(office.key().get(SPRING).code()).isEqualTo("promo-code.unknown");
        assertThat(office.key().put(SPRING + "/withdrawal").code()).isEqualTo("promo-code.unknown");
        assertThat(office.key().get("/v1/promo-codes").json().get("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; percent",
                "{\"percent\": \"0\"}; percent",
                "{\"percent\": \"1E9\"}; percent",
                "{\"percent\": \"10\", \"amounts\": []}; amounts",
                "{\"amounts\": []}; amounts",
                "{\"amounts\": [{\"amount\": \"1.5\", \"currency\": \"JPY\"}]}; amounts[0].amount",
                "{\"percent\": \"10\", \"products\": [\"No!\"]}; products[0]",
                "{\"percent\": \"10\", \"groups\": [\"\"]}; groups[0]",
                "{\"percent\": \"10\", \"billingCyclesMonths\": [0]}; billingCyclesMonths",
                "{\"percent\": \"10\", \"validFrom\": \"2026-02-30\"}; validFrom",
                "{\"percent\": \"10\", \"validFrom\": \"2026-02-02\", \"validTo\": \"2026-02-01\"}; validTo",
                "{\"percent\": \"10\", \"maxUses\": 0}; maxUses",
                "{\"percent\": \"10\", \"periods\": 2, \"everyPeriod\": true}; periods"
            })
    void nameTheFieldThatIsRefused(String body, String field) {
        Reply reply = office.key().put(SPRING, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo(field);
    }
}
