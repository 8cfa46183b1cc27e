package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PromoCodesOfCartsTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");
    private final String cart = "/v1/carts/" + office.cart(ada);

    @Test
    void areAppliedInWhicheverCaseAndTakenOff() {
        office.key().put("/v1/promo-codes/SPRING-10", "{\"percent\": \"10\"}");

        Reply applied = office.key().put(cart + "/promo-codes/spring-10");

        assertThat(applied.at("/promoCodes/0")).isEqualTo("SPRING-10");
        Reply quote = office.key().post(cart + "/quote", "{\"purchaseMode\": \"client_completes\"}");
        assertThat(quote.at("/lines/0/discounts/0/promoCode")).isEqualTo("SPRING-10");
        assertThat(quote.at("/lines/0/discounts/0/periods")).isEqualTo("1");
        Reply removed = office.key().delete(cart + "/promo-codes/SPRING-10");
        assertThat(removed.json().at("/promoCodes")).isEmpty();
        assertThat(office.key().delete(cart + "/promo-codes/SPRING-10").etag())
                .as("nothing happens")
                .isEqualTo(removed.etag());
    }

    @Test
    void areRefusedWithTheirReason() {
        office.key().put("/v1/promo-codes/OTHERS", "{\"percent\": \"10\", \"products\": [\"domain-com\"]}");
        office.key().put("/v1/promo-codes/OVER", "{\"percent\": \"10\", \"validTo\": \"2020-01-01\"}");

        assertThat(office.key().put(cart + "/promo-codes/NOBODY").status()).isEqualTo(404);
        assertThat(office.key().put(cart + "/promo-codes/OTHERS").code())
                .isEqualTo("promo-code.not-for-these-products");
        assertThat(office.key().put(cart + "/promo-codes/OVER").status()).isEqualTo(410);
    }
}
