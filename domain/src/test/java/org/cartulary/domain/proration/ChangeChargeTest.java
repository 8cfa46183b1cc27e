package org.cartulary.domain.proration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChangeChargeTest {

    private static final Share THIRD = new Share(10, 30, ShareUnit.DAY);

    @Test
    void creditsTheOldAndChargesTheNew() {
        ChangeCharge up = ChangeCharge.within(THIRD, Money.parse("EUR 10.00"), Money.parse("EUR 25.00"));

        assertThat(up).isEqualTo(new ChangeCharge(Money.parse("EUR 3.33"), Money.parse("EUR 8.33")));
        assertThat(up.net()).isEqualTo(Money.parse("EUR 5.00"));
    }

    @Test
    void givesBackWhatWasTooMuch() {
        ChangeCharge down = ChangeCharge.within(THIRD, Money.parse("EUR 25.00"), Money.parse("EUR 10.00"));

        assertThat(down.net()).isEqualTo(Money.parse("EUR -5.00"));
    }

    @Test
    void chargesANewPeriodWhole() {
        ChangeCharge restart = ChangeCharge.restarting(THIRD, Money.parse("EUR 10.00"), Money.parse("EUR 25.00"));

        assertThat(restart).isEqualTo(new ChangeCharge(Money.parse("EUR 3.33"), Money.parse("EUR 25.00")));
    }

    @Property
    void cancelsWhatStandsBetween(
            @ForAll @LongRange(max = 31) long part,
            @ForAll @LongRange(max = 9_999_999) long first,
            @ForAll @LongRange(max = 9_999_999) long second,
            @ForAll @LongRange(max = 9_999_999) long third) {
        Share rest = new Share(part, 31, ShareUnit.DAY);

        Money twice = net(rest, first, second).plus(net(rest, second, third));

        assertThat(twice).isEqualTo(net(rest, first, third));
    }

    @Test
    void keepsToOneCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeCharge.within(THIRD, Money.parse("EUR 1.00"), Money.parse("PLN 1.00")));
    }

    @Test
    void hasNoSideBelowZero() {
        Money less = Money.parse("EUR -0.01");
        Money zero = Money.parse("EUR 0.00");

        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeCharge(less, zero));
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeCharge.restarting(THIRD, zero, less));
    }

    private static Money net(Share rest, long before, long after) {
        return ChangeCharge.within(
                        rest, Money.ofMinor(CurrencyUnit.EUR, before), Money.ofMinor(CurrencyUnit.EUR, after))
                .net();
    }
}
