package org.cartulary.domain.proration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "12, 30, EUR 50.00, EUR 20.00",
        "27, 30, USD 249.95, USD 224.96",
        "1, 2, EUR 0.01, EUR 0.01",
        "1, 3, EUR 0.01, EUR 0.00",
        "1, 2, JPY 1, JPY 1",
        "1, 3, JPY 100, JPY 33",
        "2, 3, KWD 1.000, KWD 0.667",
        "1, 31, PLN 0.00, PLN 0.00",
        "94608000, 94694400, EUR 999999999999999.99, EUR 999087591240875.90"
    })
    void roundsHalfUpToTheMinorUnit(long part, long whole, Money amount, Money share) {
        assertThat(new Share(part, whole, ShareUnit.DAY).of(amount)).isEqualTo(share);
    }

    @Property
    void isTheNearestAmountByWholeNumbers(
            @ForAll @LongRange(min = 1, max = 4_000_000_000L) long whole,
            @ForAll @LongRange(min = 0, max = 1_000_000) long perMillion,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long minor) {
        long part = whole / 1_000_000 * perMillion + whole % 1_000_000 * perMillion / 1_000_000;
        BigInteger twice =
                BigInteger.valueOf(minor).multiply(BigInteger.valueOf(part)).shiftLeft(1);
        BigInteger nearest = twice.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1));

        Money share = new Share(part, whole, ShareUnit.SECOND).of(Money.ofMinor(CurrencyUnit.EUR, minor));

        assertThat(share.getAmountMinorLong()).isEqualTo(nearest.longValueExact());
    }

    @Test
    void isWholeOrNothingAtItsEnds() {
        Share all = Share.wholePeriod(31, ShareUnit.DAY);
        Share none = new Share(0, 31, ShareUnit.DAY);
        Share some = new Share(1, 31, ShareUnit.DAY);

        assertThat(all.isWhole()).isTrue();
        assertThat(all.isNothing()).isFalse();
        assertThat(none.isNothing()).isTrue();
        assertThat(none.isWhole()).isFalse();
        assertThat(some.isWhole()).isFalse();
        assertThat(some.isNothing()).isFalse();
        assertThat(all.of(Money.parse("EUR 9.99"))).isEqualTo(Money.parse("EUR 9.99"));
        assertThat(none.of(Money.parse("EUR 9.99"))).isEqualTo(Money.parse("EUR 0.00"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 30", "31, 30", "0, 0", "1, 0", "-2, -1"})
    void isNotOutsideOfItsWhole(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(part, whole, ShareUnit.DAY));
    }

    @Test
    void isNotTakenOfLessThanNothing() {
        Share half = new Share(1, 2, ShareUnit.DAY);

        assertThatIllegalArgumentException().isThrownBy(() -> half.of(Money.parse("EUR -0.01")));
    }
}
