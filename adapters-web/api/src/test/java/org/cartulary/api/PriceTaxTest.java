package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hosting at 71.88 a year in France, where the tax is 20 %. */
class PriceTaxTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void isAddedUnlessItIsSaidToBeIncluded() {
        assertThat(office.key().get("/v1/price-tax").at("/priceTax")).isEqualTo("added");
        assertThat(office.key().put("/v1/price-tax", "{\"priceTax\": \"both\"}").at("/field"))
                .isEqualTo("priceTax");
        assertThat(office.key().put("/v1/price-tax", "{}").code()).isEqualTo("input.missing");
        assertThat(office.key()
                        .put("/v1/price-tax", "{\"priceTax\": \"included\"}")
                        .at("/priceTax"))
                .isEqualTo("included");
    }

    @Test
    void isTakenOutOfWhatIsPaid() {
        office.key().put("/v1/price-tax", "{\"priceTax\": \"included\"}");
        office.storesCard(Cards.GOOD);
        String cart = office.cart(office.client("Ada"));

        Reply quote = office.key().post("/v1/carts/" + cart + "/quote", "");
        assertThat(quote.at("/total/amount")).isEqualTo("71.88");
        assertThat(quote.at("/net/amount")).isEqualTo("59.90");
        assertThat(quote.at("/lines/0/gross/amount")).isEqualTo("71.88");
        assertThat(quote.at("/lines/0/taxIncluded")).isEqualTo("20");

        Reply order = office.checksOut(cart, "reseller_card");
        Reply invoice = office.key().get("/v1/invoices/" + order.at("/invoice"));
        assertThat(invoice.at("/total/amount")).isEqualTo("71.88");
        assertThat(invoice.at("/quote/tax/amount")).isEqualTo("11.98");
        Reply json = office.key().get("/v1/invoices/" + order.at("/invoice") + "/document?format=json");
        assertThat(json.at("/lines/0/rows/1/kind")).isEqualTo("tax_included");
        assertThat(json.at("/lines/0/rows/1/amount/amount")).isEqualTo("-11.98");
        Reply subscription = office.key().get("/v1/subscriptions/" + order.at("/subscriptions/0"));
        assertThat(subscription.at("/recurring/amount")).isEqualTo("71.88");
        assertThat(subscription.at("/priceTax")).isEqualTo("included");
        String certificate = office.key()
                .get("/v1/orders/" + order.at("/id") + "/certificate")
                .text();
        assertThat(office.key().post("/v1/certificates/replay", certificate).status())
                .isEqualTo(200);

        office.key().put("/v1/price-tax", "{\"priceTax\": \"added\"}");
        String changing = office.cart(office.client("Bob"));
        assertThat(office.key().post("/v1/carts/" + changing + "/quote", "").at("/net/amount"))
                .isEqualTo("71.88");
    }
}
