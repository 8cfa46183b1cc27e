package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.subscription.ServiceTerms;
import org.joda.money.Money;
import org.jooq.JSON;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final Price FLAT = Price.flat(new BillingCycle(1), Money.parse("EUR 5.00"), Money.parse("EUR 1.00"));

    @Test
    void readsAPriceThatWasKeptBeforeThereWereModesAsGraduated() {
        JSON old = JSON.json("[{\"cycle\":\"1\",\"setupFee\":\"EUR 1.00\","
                + "\"tiers\":[{\"fromQuantity\":1,\"unit\":\"EUR 5.00\"}]}]");

        assertThat(Json.toList(Price.class).apply(old)).containsExactly(FLAT);
    }

    @Test
    void keepsTheModeOfAPrice() {
        Price volume = FLAT.withTiers(TierMode.VOLUME, FLAT.tiers());

        assertThat(Json.toList(Price.class).apply(Json.of(List.of(volume)))).containsExactly(volume);
    }

    @Test
    void readsTermsAndLinesThatWereKeptBeforeThereWereDiscountsAndRenewals() {
        JSON terms = JSON.json("{\"product\":\"hosting\",\"name\":\"Hosting\",\"quantity\":1,\"cycle\":\"12\","
                + "\"term\":\"36\",\"recurring\":\"EUR 120.00\"}");
        JSON line = JSON.json("{\"id\":\"line_01h45ytscbebyvny4gc8cr8ma2\",\"product\":\"hosting\",\"quantity\":1,"
                + "\"cycle\":\"12\",\"term\":\"36\"}");

        assertThat(Json.to(ServiceTerms.class).apply(terms).discounts()).isEmpty();
        assertThat(Json.to(CartLine.class).apply(line).act()).isEqualTo(LineAct.START);
    }
}
