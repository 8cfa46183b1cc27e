package org.cartulary.domain.proration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProrationMethodTest {

    @ParameterizedTest
    @EnumSource
    void isReadFromItsText(ProrationMethod method) {
        assertThat(ProrationMethod.parse(method.toString())).isEqualTo(method);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "BY_DAY", "30/360", "by-day", "by_day "})
    void isReadFromNothingElse(String text) {
        assertThat(refusalOf(() -> ProrationMethod.parse(text)))
                .isEqualTo(new InputError.Malformed(
                        "proration", "by_day, by_second, thirty_360, none, full_restart or coalesce"));
    }

    @ParameterizedTest
    @CsvSource({"BY_DAY, DAY", "BY_SECOND, SECOND", "THIRTY_360, DAY_OF_360", "FULL_RESTART, DAY", "COALESCE, DAY"})
    void countsTheRestInItsUnit(ProrationMethod method, ShareUnit unit) {
        BillingPeriod april = new BillingPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        Proration proration = method.proration().orElseThrow();

        Share rest = proration.remaining(april, ZoneId.of("UTC"), Instant.parse("2026-04-16T00:00:00Z"));

        assertThat(rest.unit()).isEqualTo(unit);
        assertThat(rest.part() * 2).isEqualTo(rest.whole());
    }

    @Test
    void countsNothingWhereNothingIsCharged() {
        assertThat(ProrationMethod.NONE.proration()).isEmpty();
    }
}
