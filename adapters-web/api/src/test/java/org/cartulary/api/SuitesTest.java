package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hosting at 71.88 and a domain at 16.99 a year, or both at 80.00. */
class SuitesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String PRESENCE = """
            {"family": "presence", "kind": "suite", "related": ["hosting-economy", "domain-com"],
             "quantity": {"least": 1, "most": 1}, "linkedDomain": true, "taxCategory": "S", "names": {"en": "Web presence"},
             "prices": [{"billingCycleMonths": 12, "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "80.00", "currency": "EUR"}}]}]}""";

    private final Office office = API.office();
    private final String cart = office.cart(office.client("Ada"));
    private final String suites = "/v1/carts/" + cart + "/suites";

    @Test
    void areOfferedAndTakeThePlaceOfLines() {
        office.key().put("/v1/products/presence", PRESENCE);
        assertThat(office.key().post(suites, "{\"suite\": \"presence\"}").at("/code"))
                .isEqualTo("cart.suite-incomplete");
        office.key().post("/v1/carts/" + cart + "/lines", "{\"product\": \"domain-com\"}");

        Reply offered = office.key().get(suites);
        assertThat(offered.at("/items/0/suite")).isEqualTo("presence");
        assertThat(offered.at("/items/0/price/amount")).isEqualTo("80.00");
        assertThat(offered.at("/items/0/separately/amount")).isEqualTo("88.87");
        assertThat(offered.at("/items/0/saves/amount")).isEqualTo("8.87");

        Reply grouped = office.key().post(suites, "{\"suite\": \"presence\"}");
        assertThat(grouped.status()).isEqualTo(200);
        assertThat(grouped.at("/lines/0/product")).isEqualTo("presence");
        assertThat(office.key().post(suites, "{\"suite\": \"presence\"}").at("/code"))
                .isEqualTo("cart.already-in-suite");
        Reply quote = office.key().post("/v1/carts/" + cart + "/quote", "");
        assertThat(quote.at("/lines/0/saves/amount")).isEqualTo("8.87");
        assertThat(quote.at("/lines/0/separately/amount")).isEqualTo("88.87");
        assertThat(quote.at("/explanations/0/en")).contains("Separately it would be €88.87: €8.87 saved.");
        assertThat(office.key().get(suites).at("/items")).isEqualTo("[]");
    }

    @Test
    void areNamedByTheCode() {
        assertThat(office.key().post(suites, "{}").at("/code")).isEqualTo("input.missing");
        assertThat(office.key().post(suites, "{\"suite\": \"nothing\"}").at("/code"))
                .isEqualTo("catalog.unknown-product");
        assertThat(office.key().post(suites, "{\"suite\": \"domain-com\"}").at("/code"))
                .isEqualTo("catalog.no-suite");
    }
}
