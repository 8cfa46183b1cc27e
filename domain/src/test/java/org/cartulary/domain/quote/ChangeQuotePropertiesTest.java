package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.quote.ChangedSeats.NOTHING;
import static org.cartulary.domain.quote.ChangedSeats.START;
import static org.cartulary.domain.quote.ChangedSeats.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.Money;

/** The laws of proration, through quotes and bookings of a whole subscription. */
class ChangeQuotePropertiesTest {

    private ChangedSeats seats = new ChangedSeats();

    @BeforeTry
    void begins() {
        seats = new ChangedSeats();
    }

    @Property(tries = 5_000)
    void onOneDayOnlyTheFirstAndTheLastCount(
            @ForAll @IntRange(max = 27) int day,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> quantities,
            @ForAll Counted method) {
        LocalDate today = START.plusDays(day);
        int last = quantities.get(quantities.size() - 1);
        ProratedChange atOnce = Objects.requireNonNull(
                seats.quote(last, today, Timing.NOW, method.method).change());

        for (int quantity : quantities) {
            seats.change(quantity, today, method.method);
        }

        assertThat(seats.cost()).isEqualTo(atOnce.charge().minus(atOnce.credit()));
    }

    @Property(tries = 5_000)
    void acrossAPeriodNoMoreIsGivenBackThanWasPaid(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> quantities,
            @ForAll @Size(12) List<Counted> methods) {
        LocalDate today = START;
        for (int i = 0; i < quantities.size(); i++) {
            seats.change(quantities.get(i), today, methods.get(i).method);
            today = today.plusDays(2);
        }

        assertThat(seats.left()).isLessThanOrEqualTo(seats(4).recurring().plus(seats.paid()));
        seats.renew();
        assertThat(seats.replays())
                .as("each certificate comes to the same bytes")
                .isTrue();
        assertThat(seats.paid().isNegative()).isFalse();
    }

    @Property(tries = 5_000)
    void theMethodDecidesWhenItIsPaidAndNotHowMuch(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 500) Integer> quantities,
            @ForAll @Size(8) List<@IntRange(max = 3) Integer> days,
            @ForAll @Size(8) List<Boolean> nettedLater) {
        ChangedSeats atOnce = new ChangedSeats();
        LocalDate today = START;
        for (int i = 0; i < quantities.size(); i++) {
            today = today.plusDays(days.get(i));
            atOnce.change(quantities.get(i), today, ProrationMethod.BY_DAY);
            seats.change(
                    quantities.get(i), today, nettedLater.get(i) ? ProrationMethod.COALESCE : ProrationMethod.BY_DAY);
        }

        assertThat(seats.cost()).isEqualTo(atOnce.cost());
        assertThat(seats.owed().isZero() || seats.left().isZero())
                .as("either is netted with the other")
                .isTrue();
    }

    @Property(tries = 2_000)
    void whatIsCarriedIsPaidWithTheRenewalOnce(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 500) Integer> quantities,
            @ForAll @Size(8) List<@IntRange(max = 3) Integer> days) {
        LocalDate today = START;
        for (int i = 0; i < quantities.size(); i++) {
            today = today.plusDays(days.get(i));
            seats.change(quantities.get(i), today, ProrationMethod.COALESCE);
        }
        assertThat(seats.paid()).isEqualTo(NOTHING);
        QuoteLine renewal = seats.renewal();
        assertThat(renewal.carried()).isEqualTo(seats.owed());
        assertThat(renewal.net())
                .isEqualTo(renewal.recurring().plus(seats.owed()).minus(renewal.credit()));

        seats.renew();

        assertThat(seats.owed()).isEqualTo(NOTHING);
        assertThat(seats.renewal().carried()).isEqualTo(NOTHING);
    }

    @Property(tries = 2_000)
    void whatIsNotCountedCostsNothingAndGivesNothing(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 500) Integer> quantities,
            @ForAll @Size(8) List<@IntRange(max = 3) Integer> days) {
        LocalDate today = START;
        for (int i = 0; i < quantities.size(); i++) {
            today = today.plusDays(days.get(i));
            seats.change(quantities.get(i), today, ProrationMethod.NONE);
        }

        assertThat(seats.cost()).isEqualTo(NOTHING);
        assertThat(seats.running().paidForPeriod()).isEqualTo(seats(4).recurring());
        assertThat(seats.renewal().net())
                .isEqualTo(seats(quantities.get(quantities.size() - 1)).recurring());
    }

    @Property(tries = 2_000)
    void onADayToComeItCostsWhatItWouldCostThatDay(
            @ForAll @IntRange(min = 1, max = 500) int quantity,
            @ForAll @IntRange(max = 26) int day,
            @ForAll @IntRange(min = 1, max = 27) int ahead,
            @ForAll Counted method) {
        LocalDate today = START.plusDays(day);
        LocalDate on = today.plusDays(Math.min(ahead, 27 - day));

        QuoteLine agreed = seats.quote(quantity, today, new Timing.On(on), method.method);

        QuoteLine thatDay = seats.quote(quantity, on, Timing.NOW, method.method);
        assertThat(agreed.change()).isEqualTo(thatDay.change());
        assertThat(agreed.net()).isEqualTo(thatDay.net());
    }

    @Property(tries = 2_000)
    void whatIsLeftOverPaysForTheNextPeriodsToTheLastCent(@ForAll @IntRange(min = 2, max = 500) int most) {
        seats.change(most, START, ProrationMethod.BY_DAY);
        seats.change(1, START.plusDays(3), ProrationMethod.BY_DAY);
        Money left = seats.left();
        Money taken = NOTHING;
        for (int period = 0; period < 600 && seats.left().isPositive(); period++) {
            QuoteLine renewal = seats.renewal();
            taken = taken.plus(renewal.recurring()).minus(renewal.net());
            seats.renew();
        }
        assertThat(taken).isEqualTo(left);
        assertThat(seats.left()).isEqualTo(NOTHING);
    }

    /** The methods that count the rest of a period. */
    enum Counted {
        BY_DAY(ProrationMethod.BY_DAY),
        BY_SECOND(ProrationMethod.BY_SECOND),
        THIRTY_360(ProrationMethod.THIRTY_360),
        COALESCE(ProrationMethod.COALESCE);

        private final ProrationMethod method;

        Counted(ProrationMethod method) {
            this.method = method;
        }
    }
}
