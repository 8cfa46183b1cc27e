package org.cartulary.domain.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.promo.PromoSamples.SITUATION;
import static org.cartulary.domain.promo.PromoSamples.TEN;
import static org.cartulary.domain.promo.PromoSamples.between;
import static org.cartulary.domain.promo.PromoSamples.code;
import static org.cartulary.domain.promo.PromoSamples.restricted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.Samples;
import org.cartulary.domain.client.GroupName;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromoCodeTest {

    private final PromoCode ten = code("TEN", "10%");

    @Test
    void isDefinedOnceAndThenAnew() {
        PromoTerms twenty = code("TEN", "20%").terms();

        assertThat(PromoCode.define(Samples.RESELLER, TEN, ten.terms()).events())
                .containsExactly(new PromoCodeEvent.Defined(Samples.RESELLER, TEN, 1));
        assertThat(ten.redefine(twenty).next().version()).isEqualTo(2);
        assertThat(ten.redefine(twenty).events()).containsExactly(new PromoCodeEvent.Defined(Samples.RESELLER, TEN, 2));
        assertThat(ten.redefine(ten.terms()).events()).isEmpty();
    }

    @Test
    void isWithdrawnForGood() {
        PromoCode withdrawn = ten.withdraw().next();

        assertThat(ten.withdraw().events()).containsExactly(new PromoCodeEvent.Withdrawn(Samples.RESELLER, TEN));
        assertThat(withdrawn.version()).isEqualTo(2);
        assertThat(withdrawn.withdraw().next()).isEqualTo(withdrawn);
        assertThat(withdrawn.withdraw().events()).isEmpty();
        assertThat(withdrawn.redefine(ten.terms()).next()).isEqualTo(withdrawn);
        assertThat(refusalOf(() -> withdrawn.redefine(code("TEN", "20%").terms())))
                .isEqualTo(new PromoCodeError.Withdrawn(TEN));
        assertThat(refusalOf(() -> withdrawn.requireUsable(SITUATION))).isEqualTo(new PromoCodeError.Withdrawn(TEN));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-02", "2026-03-02,''", "'',2026-03-02", "'',''"})
    void isValidOnItsFirstAndOnItsLastDay(String from, String to) {
        restricted(between(from, to)).requireUsable(SITUATION);
    }

    @Test
    void isRefusedBeforeAndAfterItsDays() {
        assertThat(refusalOf(() -> restricted(between("2026-03-03", "")).requireUsable(SITUATION)))
                .isEqualTo(new PromoCodeError.NotYetValid(TEN, LocalDate.parse("2026-03-03")));
        assertThat(refusalOf(() -> restricted(between("", "2026-03-01")).requireUsable(SITUATION)))
                .isEqualTo(new PromoCodeError.Expired(TEN, LocalDate.parse("2026-03-01")));
        assertThat(codeOf(() -> between("2026-03-02", "2026-03-01"))).isEqualTo("input.malformed");
    }

    @Test
    void isForItsGroupsAndNoOtherClient() {
        GroupName gold = new GroupName("gold");
        GroupName iron = new GroupName("iron");
        restricted(groups(gold, iron)).requireUsable(SITUATION);

        assertThat(refusalOf(() -> restricted(groups(iron)).requireUsable(SITUATION)))
                .isEqualTo(new PromoCodeError.NotForThisClient(TEN, gold));
        Situation inNone = new Situation(CurrencyUnit.EUR, Samples.TODAY, null, true);
        assertThat(refusalOf(() -> restricted(groups(iron)).requireUsable(inNone)))
                .isEqualTo(new PromoCodeError.NotForThisClient(TEN, null));
    }

    @Test
    void isForTheFirstOrderAloneIfItSaysSo() {
        PromoCode first = restricted(new Restriction(Set.of(), Set.of(), Set.of(), true, null, null));
        first.requireUsable(SITUATION);

        assertThat(refusalOf(() -> first.requireUsable(new Situation(CurrencyUnit.EUR, Samples.TODAY, null, false))))
                .isEqualTo(new PromoCodeError.OnlyFirstOrder(TEN));
    }

    @Test
    void takesAnAmountOffInTheCurrenciesThatItHasAlone() {
        code("TEN", "EUR 5.00, PLN 20.00").requireUsable(SITUATION);

        assertThat(refusalOf(() -> code("TEN", "PLN 20.00").requireUsable(SITUATION)))
                .isEqualTo(new PromoCodeError.NotInThisCurrency(TEN, CurrencyUnit.EUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001%", "12.5%", "100%", "EUR 5.00", "EUR 5.00, JPY 800, KWD 1.250"})
    void hasAReductionThatIsReadAsItIsWritten(String text) {
        assertThat(Reduction.parse(text)).hasToString(text);
    }

    @Test
    void hasOnePercentageHoweverItIsWritten() {
        assertThat(Reduction.Percent.parse("10.00")).isEqualTo(new Reduction.Percent(new BigDecimal("1E+1")));
        assertThat(Reduction.Percent.parse("010")).hasToString("10%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "100.001", "0.0001", "-1", "1E2", "", "999", "1.2345"})
    void takesNoOtherPercentage(String percent) {
        assertThat(codeOf(() -> Reduction.Percent.parse(percent))).startsWith("input.");
    }

    @Test
    void takesNoPercentageThatTakesLongToComputeWith() {
        assertThat(codeOf(() -> new Reduction.Percent(new BigDecimal("1E+30000000"))))
                .isEqualTo("input.out-of-range");
        assertThat(codeOf(() -> new Reduction.Percent(new BigDecimal("1E-30000000"))))
                .isEqualTo("input.out-of-range");
    }

    @Test
    void takesNoAmountThatIsNothingOrTwiceThere() {
        Money five = Money.parse("EUR 5.00");
        assertThat(codeOf(() -> Reduction.AmountOff.of())).isEqualTo("input.missing");
        assertThat(codeOf(() -> Reduction.AmountOff.of(Money.parse("EUR 0.00"))))
                .isEqualTo("input.malformed");
        assertThat(codeOf(() -> Reduction.AmountOff.of(five, five))).isEqualTo("input.malformed");
        assertThat(codeOf(() -> new Reduction.AmountOff(Map.of(CurrencyUnit.USD, five))))
                .isEqualTo("input.malformed");
    }

    @Test
    void hasLimitsAndPeriodsOfOneOrMore() {
        Reduction reduction = ten.terms().reduction();
        new PromoTerms(reduction, Restriction.NONE, PromoTerms.MOST_USES, 1, 120, false);

        assertThat(codeOf(() -> new PromoTerms(reduction, Restriction.NONE, 0, null, null, false)))
                .isEqualTo("input.out-of-range");
        assertThat(codeOf(() -> new PromoTerms(reduction, Restriction.NONE, null, 0, null, false)))
                .isEqualTo("input.out-of-range");
        assertThat(codeOf(() -> new PromoTerms(reduction, Restriction.NONE, null, null, 121, false)))
                .isEqualTo("input.out-of-range");
    }

    private static Restriction groups(GroupName... groups) {
        return new Restriction(Set.of(), Set.of(), Set.of(groups), false, null, null);
    }
}
