package org.cartulary.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import org.cartulary.domain.proration.Proration;
import org.cartulary.domain.proration.Share;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Proration} must keep. A test implements this interface, names the proration, and adds nothing. Each law is tried
 * on {@link #cases} random cases: periods of 1 to 36 months between 2000 and 2075, zones that set their clocks at midnight or skip a
 * day, amounts in EUR, PLN, JPY and KWD. A failure names the case.
 */
public interface ProrationLaws {

    /** What is to be tested. */
    Proration proration();

    /** How many cases each law is tried on. */
    default int cases() {
        return 4_000;
    }

    /** With which the random cases begin. The same seed gives the same cases. */
    default long seed() {
        return 360;
    }

    @Test
    default void costsNothingWhenNothingChanges() {
        each(change -> assertThat(change.net(change.first(), change.first())).isEqualTo(change.zero()));
    }

    @Test
    default void returnsAfterUpAndDown() {
        each(change -> assertThat(
                        change.net(change.first(), change.second()).plus(change.net(change.second(), change.first())))
                .isEqualTo(change.zero()));
    }

    @Test
    default void costsInPartsWhatItCostsAtOnce() {
        each(change -> assertThat(
                        change.net(change.first(), change.second()).plus(change.net(change.second(), change.third())))
                .isEqualTo(change.net(change.first(), change.third())));
    }

    /** Two changes, such as three more seats and another plan, at two instants of one day, or at one instant if seconds count. */
    @Test
    default void ignoresTheOrderOfChangesOnOneDay() {
        each(change -> {
            Instant later = change.laterThatDay();
            Money plan = change.netAt(change.at(), change.first(), change.second());
            Money thenSeats =
                    change.netAt(later, change.second(), change.second().plus(change.third()));
            Money seats =
                    change.netAt(change.at(), change.first(), change.first().plus(change.third()));
            Money thenPlan = change.netAt(
                    later, change.first().plus(change.third()), change.second().plus(change.third()));
            assertThat(plan.plus(thenSeats)).isEqualTo(seats.plus(thenPlan));
        });
    }

    /** Not for any change, compared with what was last charged, and not in all. */
    @Test
    default void neverCreditsMoreThanWasPaid() {
        each(PaidPeriod::liveThroughChanges);
    }

    @Test
    default void neverRisesAsTimePasses() {
        each(change -> {
            long before = Long.MAX_VALUE;
            for (Instant at : change.instants()) {
                long part = change.rest(at).part();
                assertThat(part).as("what is left at %s", at).isLessThanOrEqualTo(before);
                before = part;
            }
        });
    }

    @Test
    default void isWholeBeforeAndNothingAfterThePeriod() {
        each(change -> {
            assertThat(change.rest(change.start()).isWhole())
                    .as("whole at the start")
                    .isTrue();
            assertThat(change.rest(change.before()).isWhole())
                    .as("whole before")
                    .isTrue();
            assertThat(change.rest(change.end()).isNothing())
                    .as("nothing at the end")
                    .isTrue();
            assertThat(change.rest(change.after()).isNothing())
                    .as("nothing after")
                    .isTrue();
        });
    }

    @Test
    default void countsAPeriodInOneWholeAndUnit() {
        each(change -> {
            Share first = change.rest(change.start());
            for (Instant at : change.instants()) {
                assertThat(change.rest(at).whole()).isEqualTo(first.whole());
                assertThat(change.rest(at).unit()).isEqualTo(first.unit());
            }
        });
    }

    /** What is used between any instants sums up to what was paid, and each of these amounts is within a minor unit of exact. */
    @Test
    default void conservesWhatItSplits() {
        each(PaidPeriod::conserve);
    }

    private void each(Consumer<PaidPeriod> law) {
        PaidPeriods random = new PaidPeriods(seed(), proration());
        for (int i = 0; i < cases(); i++) {
            PaidPeriod change = random.next();
            try {
                law.accept(change);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(
                        "case " + i + " of seed " + seed() + ", " + change + ": " + broken.getMessage(), broken);
            }
        }
    }
}
