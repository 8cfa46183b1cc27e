package org.cartulary.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;

import org.cartulary.domain.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void isThreeYearsUnlessSaidOtherwise() {
        assertThat(Term.THREE_YEARS.months()).isEqualTo(36);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 121})
    void refusesLessThanAMonthAndMoreThanTenYears(int months) {
        assertThat(refusalOf(() -> new Term(months))).isEqualTo(new InputError.OutOfRange("termMonths", "1", "120"));
        assertThat(refusalOf(() -> new BillingCycle(months)))
                .isEqualTo(new InputError.OutOfRange("billingCycleMonths", "1", "120"));
    }

    @ParameterizedTest
    @CsvSource({"1, 36, true", "12, 36, true", "36, 36, true", "24, 36, false", "120, 36, false", "7, 36, false"})
    void isAWholeNumberOfCyclesOrNot(int cycle, int term, boolean divides) {
        assertThat(new BillingCycle(cycle).divides(new Term(term))).isEqualTo(divides);
    }

    @Test
    void isWrittenInMonths() {
        assertThat(new Term(1)).hasToString("1");
        assertThat(new Term(120)).hasToString("120");
        assertThat(new BillingCycle(1)).hasToString("1");
    }

    @Test
    void hasCyclesInTheOrderOfTheirLength() {
        assertThat(new BillingCycle(1)).isLessThan(new BillingCycle(12));
        assertThat(new BillingCycle(12)).isEqualByComparingTo(new BillingCycle(12));
    }
}
