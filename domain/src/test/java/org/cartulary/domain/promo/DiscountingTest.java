package org.cartulary.domain.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.promo.PromoSamples.MONTH;
import static org.cartulary.domain.promo.PromoSamples.SITUATION;
import static org.cartulary.domain.promo.PromoSamples.TEN;
import static org.cartulary.domain.promo.PromoSamples.YEAR;
import static org.cartulary.domain.promo.PromoSamples.code;
import static org.cartulary.domain.promo.PromoSamples.line;
import static org.cartulary.domain.promo.PromoSamples.restricted;
import static org.cartulary.domain.promo.PromoSamples.to;

import java.util.List;
import java.util.Set;
import org.cartulary.domain.Samples;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DiscountingTest {

    private static final PromoCodeName OFF = new PromoCodeName("OFF");

    @Test
    void takesNothingWithoutACode() {
        assertThat(Discounting.of(List.of(), SITUATION, List.of(line("EUR 60.00"))))
                .containsExactly(List.of());
    }

    @Test
    void roundsAPercentageHalfUpOnEachLine() {
        assertThat(amounts(List.of(code("TEN", "10%")), line("EUR 0.05"), line("EUR 0.04"), line("EUR 60.00")))
                .containsExactly(List.of("EUR 0.01"), List.of("EUR 0.00"), List.of("EUR 6.00"));
    }

    @Test
    void takesEachPercentageOfWhatTheOnesBeforeItLeft() {
        assertThat(amounts(List.of(code("TEN", "10%"), code("TWENTY", "20%")), line("EUR 100.00")))
                .containsExactly(List.of("EUR 10.00", "EUR 18.00"));
    }

    @Test
    void takesPercentagesBeforeAmountsWhicheverWasAppliedFirst() {
        assertThat(amounts(List.of(code("OFF", "EUR 20.00"), code("TEN", "10%")), line("EUR 100.00")))
                .containsExactly(List.of("EUR 20.00", "EUR 10.00"));
    }

    @Test
    void spreadsAnAmountOverTheLinesInProportionToWhatIsLeft() {
        PromoCode half = code("HALF", "50%", to(Set.of(Samples.BACKUP), Set.of()), true);
        DiscountableLine backup = new DiscountableLine(Samples.BACKUP, MONTH, Money.parse("EUR 20.00"));

        assertThat(amounts(List.of(half, code("OFF", "EUR 10.00")), line("EUR 10.00"), backup, line("EUR 10.00")))
                .containsExactly(List.of("EUR 3.34"), List.of("EUR 10.00", "EUR 3.33"), List.of("EUR 3.33"));
    }

    @Test
    void takesNoMoreThanIsLeft() {
        assertThat(amounts(
                        List.of(code("OFF", "EUR 20.00"), code("MORE", "EUR 5.00")),
                        line("EUR 7.00"),
                        line("EUR 3.00")))
                .containsExactly(List.of("EUR 7.00", "EUR 0.00"), List.of("EUR 3.00", "EUR 0.00"));
        assertThat(amounts(List.of(code("ALL", "100%"), code("OFF", "EUR 5.00")), line("EUR 7.00")))
                .containsExactly(List.of("EUR 7.00", "EUR 0.00"));
    }

    @Test
    void leavesLinesAloneThatACodeIsNotFor() {
        DiscountableLine monthly = new DiscountableLine(Samples.HOSTING, MONTH, Money.parse("EUR 6.00"));

        assertThat(amounts(List.of(restricted(to(Set.of(), Set.of(YEAR)))), line("EUR 60.00"), monthly))
                .containsExactly(List.of("EUR 6.00"), List.of());
    }

    @Test
    void tellsForHowManyPeriodsEachCodeLasts() {
        PromoTerms lasting = new PromoTerms(Reduction.parse("10%"), Restriction.NONE, null, null, null, true);
        PromoCode always = PromoCode.define(Samples.RESELLER, TEN, lasting).next();

        assertThat(Discounting.of(List.of(always, code("OFF", "EUR 1.00")), SITUATION, List.of(line("EUR 60.00"))))
                .containsExactly(List.of(
                        new Discount(TEN, Money.parse("EUR 6.00"), null),
                        new Discount(OFF, Money.parse("EUR 1.00"), 1)));
    }

    @Test
    void refusesACodeThatIsForNoneOfTheProductsOrCycles() {
        PromoCode forBackup = restricted(to(Set.of(Samples.BACKUP), Set.of()));
        PromoCode forMonths = restricted(to(Set.of(Samples.HOSTING), Set.of(MONTH)));

        assertThat(refusalOf(() -> amounts(List.of(forBackup), line("EUR 60.00"))))
                .isEqualTo(new PromoCodeError.NotForTheseProducts(TEN));
        assertThat(refusalOf(() -> amounts(List.of(forMonths), line("EUR 60.00"))))
                .isEqualTo(new PromoCodeError.NotForThisCycle(TEN));
        assertThat(amounts(List.of(forBackup))).isEmpty();
    }

    @Test
    void refusesTheSameCodeTwice() {
        assertThat(refusalOf(() -> amounts(List.of(code("TEN", "10%"), code("TEN", "10%")), line("EUR 60.00"))))
                .isEqualTo(new PromoCodeError.AlreadyApplied(TEN));
    }

    @Test
    void refusesAnyCodeBesideOneThatStandsAlone() {
        PromoCode alone = code("TEN", "10%", Restriction.NONE, false);
        PromoCode off = code("OFF", "EUR 1.00");

        assertThat(amounts(List.of(alone), line("EUR 60.00"))).containsExactly(List.of("EUR 6.00"));
        assertThat(refusalOf(() -> amounts(List.of(alone, off), line("EUR 60.00"))))
                .isEqualTo(new PromoCodeError.DoesNotStack(TEN, OFF));
        assertThat(refusalOf(() -> amounts(List.of(off, alone), line("EUR 60.00"))))
                .isEqualTo(new PromoCodeError.DoesNotStack(TEN, OFF));
    }

    @Test
    void refusesAllForOneThatCannotBeUsed() {
        PromoCode zloty = code("OFF", "PLN 1.00");

        assertThat(refusalOf(() -> amounts(List.of(code("TEN", "10%"), zloty), line("EUR 60.00"))))
                .isEqualTo(new PromoCodeError.NotInThisCurrency(OFF, SITUATION.currency()));
    }

    @Test
    void takesNoLineBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("EUR -0.01"));
    }

    private static List<List<String>> amounts(List<PromoCode> codes, DiscountableLine... lines) {
        return Discounting.of(codes, SITUATION, List.of(lines)).stream()
                .map(discounts -> discounts.stream()
                        .map(discount -> discount.amount().toString())
                        .toList())
                .toList();
    }
}
