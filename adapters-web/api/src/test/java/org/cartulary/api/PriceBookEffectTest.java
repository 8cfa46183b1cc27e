package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Installation;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBookEffectTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String DEARER = """
            {"name": "Next year", "rule": "move_at_renewal", "prices": {"hosting-economy": [{"billingCycleMonths": 12,
            "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "80.00", "currency": "EUR"}}]}]}}""";

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private String older = "";
    private String newer = "";
    private String effect = "";

    @BeforeEach
    void thereAreSubscriptionsAndADraft() {
        office.storesCard(Cards.GOOD);
        older = bought();
        newer = bought();
        effect = "/v1/price-books/"
                + office.key().post("/v1/price-books", DEARER).at("/id") + "/effect";
    }

    @Test
    void tellsWhatEachSubscriptionPaysAndWhatAllDo() {
        Reply found = office.key().get(effect);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().get("items")).hasSize(2);
        assertThat(found.at("/items/0/subscription")).isEqualTo(newer);
        assertThat(found.at("/items/1/subscription")).isEqualTo(older);
        assertThat(found.at("/items/0/client")).isEqualTo(ada.id());
        assertThat(found.at("/items/0/product")).isEqualTo("hosting-economy");
        assertThat(found.at("/items/0/day"))
                .isEqualTo(office.key().get("/v1/subscriptions/" + newer).at("/nextPayment"));
        assertThat(found.at("/items/0/before/amount")).isEqualTo("71.88");
        assertThat(found.at("/items/0/after/amount")).isEqualTo("80.00");
        assertThat(found.at("/samePrice")).isEqualTo("0");
        assertThat(found.json().get("totals")).hasSize(1);
        assertThat(found.at("/totals/0/billingCycleMonths")).isEqualTo("12");
        assertThat(found.at("/totals/0/subscriptions")).isEqualTo("2");
        assertThat(found.at("/totals/0/before/amount")).isEqualTo("143.76");
        assertThat(found.at("/totals/0/after/amount")).isEqualTo("160.00");
        assertThat(found.json().has("next")).isFalse();
    }

    @Test
    void isReadPageByPage() {
        Reply first = office.key().get(effect + "?limit=1&from=2099-01-01");
        String next = first.header("Link").orElseThrow();
        Reply second =
                office.key().get(next.substring(1, next.indexOf('>')).replace(Installation.PUBLIC_URL.toString(), ""));

        assertThat(first.at("/from")).isEqualTo("2099-01-01");
        assertThat(first.at("/items/0/subscription")).isEqualTo(newer);
        assertThat(first.at("/next")).isEqualTo(newer);
        assertThat(second.at("/from")).isEqualTo("2099-01-01");
        assertThat(second.at("/items/0/subscription")).isEqualTo(older);
        assertThat(second.header("Link")).isEmpty();
    }

    @Test
    void isRefusedFromADayThatIsOver() {
        assertThat(office.key().get(effect + "?from=2001-01-01").code()).isEqualTo("price-book.in-the-past");
    }

    @ParameterizedTest
    @CsvSource({
        "from=tomorrow, from",
        "limit=0, limit",
        "after=client_01h45ytscbebyvny4gc8cr8ma2, after",
        "until=2099, until"
    })
    void isRefusedWhereTheQuestionMakesNoSense(String query, String field) {
        Reply reply = office.key().get(effect + "?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo(field);
    }

    private String bought() {
        return office.checksOut(office.cart(ada), "reseller_card").at("/subscriptions/0");
    }
}
