package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.eur;

import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final BillingCycle MONTHLY = new BillingCycle(1);
    private static final Tier FROM_1 = new Tier(1, eur("5.00"));
    private static final Tier FROM_10 = new Tier(10, eur("4.00"));

    @Test
    void sortsItsTiers() {
        Price price = new Price(MONTHLY, List.of(FROM_10, FROM_1), eur("1.00"));

        assertThat(price.tiers()).containsExactly(FROM_1, FROM_10);
        assertThat(price.currency()).isEqualTo(CurrencyUnit.EUR);
    }

    @Test
    void isFlatWithOneTier() {
        assertThat(Price.flat(MONTHLY, eur("5.00"), eur("1.00")))
                .isEqualTo(new Price(MONTHLY, List.of(FROM_1), eur("1.00")));
    }

    @Test
    void takesOtherTiers() {
        assertThat(Price.flat(MONTHLY, eur("7.00"), eur("1.00")).withTiers(List.of(FROM_1, FROM_10)))
                .isEqualTo(new Price(MONTHLY, List.of(FROM_1, FROM_10), eur("1.00")));
    }

    @Test
    void beginsWithQuantityOne() {
        InputError refusal = new InputError.Malformed("tiers", "a first tier from quantity 1");

        assertThat(refusalOf(() -> new Price(MONTHLY, List.of(), eur("0.00")))).isEqualTo(refusal);
        assertThat(refusalOf(() -> new Price(MONTHLY, List.of(FROM_10), eur("0.00"))))
                .isEqualTo(refusal);
    }

    @Test
    void beginsEachTierOnce() {
        assertThat(refusalOf(() -> new Price(MONTHLY, List.of(FROM_1, FROM_10, FROM_10), eur("0.00"))))
                .isEqualTo(new InputError.Malformed("tiers", "each starting quantity once"));
    }

    @Test
    void hasOneCurrencyAndNothingBelowZero() {
        InputError refusal = new InputError.Malformed("price", "one currency and no amount below zero");

        assertThat(refusalOf(() -> new Price(MONTHLY, List.of(FROM_1), eur("-0.01"))))
                .isEqualTo(refusal);
        assertThat(refusalOf(() ->
                        new Price(MONTHLY, List.of(FROM_1, new Tier(10, Money.parse("PLN 4.00"))), eur("0.00"))))
                .isEqualTo(refusal);
    }

    @Test
    void mayBeFree() {
        assertThat(Price.flat(MONTHLY, eur("0.00"), eur("0.00")).tiers()).containsExactly(new Tier(1, eur("0.00")));
    }

    @Test
    void hasNoTierBelowOneOrBelowZero() {
        assertThat(refusalOf(() -> new Tier(0, eur("1.00"))))
                .isEqualTo(new InputError.OutOfRange("fromQuantity", "1", "2147483647"));
        assertThat(refusalOf(() -> new Tier(1, eur("-0.01"))))
                .isEqualTo(new InputError.OutOfRange("unitPrice", "0", ""));
    }
}
