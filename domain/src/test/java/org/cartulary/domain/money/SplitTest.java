package org.cartulary.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void givesWhatIsLeftOverToThoseRoundedDownMost() {
        assertThat(Split.inProportion(eur(100), List.of(eur(1), eur(1), eur(1))))
                .containsExactly(eur(34), eur(33), eur(33));
        assertThat(Split.inProportion(eur(10), List.of(eur(100), eur(250), eur(650))))
                .containsExactly(eur(1), eur(3), eur(6));
        assertThat(Split.inProportion(eur(1), List.of(eur(0), eur(3), eur(4)))).containsExactly(eur(0), eur(0), eur(1));
    }

    @Test
    void splitsNothingIntoNothings() {
        assertThat(Split.inProportion(eur(0), List.of(eur(0), eur(5)))).containsExactly(eur(0), eur(0));
        assertThat(Split.inProportion(eur(0), List.of())).isEmpty();
    }

    @Test
    void keepsToTheDecimalsOfTheCurrency() {
        Money yen = Money.parse("JPY 10");
        Money dinar = Money.parse("KWD 0.010");

        assertThat(Split.inProportion(yen, List.of(yen, yen, yen)))
                .containsExactly(Money.parse("JPY 4"), Money.parse("JPY 3"), Money.parse("JPY 3"));
        assertThat(Split.inProportion(dinar, List.of(dinar, dinar, dinar)))
                .containsExactly(Money.parse("KWD 0.004"), Money.parse("KWD 0.003"), Money.parse("KWD 0.003"));
    }

    /** The oracle hands out one unit after another, each to the one that lacks most of its exact share, without ever dividing. */
    @Property
    void isWhatHandingOutOneUnitAfterAnotherGives(
            @ForAll @IntRange(max = 3_000) int whole,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        if (total == 0) {
            return;
        }
        long[] given = new long[weights.size()];
        for (int unit = 0; unit < whole; unit++) {
            int neediest = 0;
            for (int i = 1; i < given.length; i++) {
                if (lack(whole, weights.get(i), given[i], total)
                        > lack(whole, weights.get(neediest), given[neediest], total)) {
                    neediest = i;
                }
            }
            given[neediest]++;
        }
        List<Money> expected = new ArrayList<>();
        for (long units : given) {
            expected.add(eur(units));
        }
        assertThat(Split.inProportion(
                        eur(whole), weights.stream().map(SplitTest::eur).toList()))
                .isEqualTo(expected);
    }

    @Property
    void addsUpAndGivesNobodyMoreThanItsWeight(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 2_000_000_000) Integer> weights,
            @ForAll @IntRange(max = 1_000) int perMille) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        long whole = total / 1_000 * perMille;
        List<Money> parts = Split.inProportion(
                eur(whole), weights.stream().map(SplitTest::eur).toList());

        assertThat(parts.stream().mapToLong(Money::getAmountMinorLong).sum()).isEqualTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).getAmountMinorLong()).isBetween(0L, (long) weights.get(i));
        }
    }

    private static long lack(long whole, long weight, long given, long total) {
        return whole * weight - given * total;
    }

    private static Money eur(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
