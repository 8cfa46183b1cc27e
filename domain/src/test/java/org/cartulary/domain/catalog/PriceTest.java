package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.eur;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {

    private static final BillingCycle MONTHLY = new BillingCycle(1);
    private static final Tier FROM_1 = new Tier(1, eur("5.00"));
    private static final Tier FROM_10 = new Tier(10, eur("4.00"));

    @Test
    void sortsItsTiers() {
        Price price = new Price(MONTHLY, TierMode.GRADUATED, List.of(FROM_10, FROM_1), eur("1.00"));

        assertThat(price.tiers()).containsExactly(FROM_1, FROM_10);
        assertThat(price.currency()).isEqualTo(CurrencyUnit.EUR);
    }

    @Test
    void isFlatWithOneTier() {
        assertThat(Price.flat(MONTHLY, eur("5.00"), eur("1.00")))
                .isEqualTo(new Price(MONTHLY, TierMode.GRADUATED, List.of(FROM_1), eur("1.00")));
    }

    @Test
    void takesOtherTiers() {
        assertThat(Price.flat(MONTHLY, eur("7.00"), eur("1.00")).withTiers(TierMode.VOLUME, List.of(FROM_1, FROM_10)))
                .isEqualTo(new Price(MONTHLY, TierMode.VOLUME, List.of(FROM_1, FROM_10), eur("1.00")));
    }

    @Test
    void beginsWithQuantityOne() {
        InputError refusal = new InputError.Malformed("tiers", "a first tier from quantity 1");

        assertThat(refusalOf(() -> new Price(MONTHLY, TierMode.GRADUATED, List.of(), eur("0.00"))))
                .isEqualTo(refusal);
        assertThat(refusalOf(() -> new Price(MONTHLY, TierMode.GRADUATED, List.of(FROM_10), eur("0.00"))))
                .isEqualTo(refusal);
    }

    @Test
    void beginsEachTierOnce() {
        assertThat(refusalOf(
                        () -> new Price(MONTHLY, TierMode.GRADUATED, List.of(FROM_1, FROM_10, FROM_10), eur("0.00"))))
                .isEqualTo(new InputError.Malformed("tiers", "each starting quantity once"));
    }

    @Test
    void hasOneCurrencyAndNothingBelowZero() {
        InputError refusal = new InputError.Malformed("price", "one currency and no amount below zero");

        assertThat(refusalOf(() -> new Price(MONTHLY, TierMode.GRADUATED, List.of(FROM_1), eur("-0.01"))))
                .isEqualTo(refusal);
        assertThat(refusalOf(() -> new Price(
                        MONTHLY,
                        TierMode.GRADUATED,
                        List.of(FROM_1, new Tier(10, Money.parse("PLN 4.00"))),
                        eur("0.00"))))
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

    @ParameterizedTest
    @CsvSource({
        "graduated,  1, 5.00, 1 x EUR 5.00",
        "graduated,  9, 45.00, 9 x EUR 5.00",
        "graduated, 10, 49.00, 9 x EUR 5.00 + 1 x EUR 4.00",
        "graduated, 12, 57.00, 9 x EUR 5.00 + 3 x EUR 4.00",
        "volume,     1, 5.00, 1 x EUR 5.00",
        "volume,     9, 45.00, 9 x EUR 5.00",
        "volume,    10, 40.00, 10 x EUR 4.00",
        "volume,    12, 48.00, 12 x EUR 4.00"
    })
    void chargesEachSeatByItsTierOrAllByTheTierThatIsReached(
            String mode, int quantity, BigDecimal recurring, String steps) {
        Price price = new Price(MONTHLY, TierMode.parse(mode), List.of(FROM_1, FROM_10), eur("1.00"));

        assertThat(price.recurring(quantity)).isEqualTo(Money.of(CurrencyUnit.EUR, recurring));
        assertThat(price.steps(quantity).stream()
                        .map(step -> step.quantity() + " x " + step.unit())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(steps);
    }

    @Test
    void hasNoThirdMode() {
        assertThat(refusalOf(() -> TierMode.parse("staggered")))
                .isEqualTo(new InputError.Malformed("tierMode", "graduated or volume"));
    }
}
