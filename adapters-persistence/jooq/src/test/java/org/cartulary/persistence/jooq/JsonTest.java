package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.money.BillingCycle;
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
}
