package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cartulary.domain.subscription.Entitlement.Ground;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 31);
    private static final LocalDate PAID_THROUGH = LocalDate.of(2027, 2, 28);
    private static final Subscription MONTHLY = EndsTest.startedOn(START);

    @Test
    void lastsAsLongAsIsPaidFor() {
        assertThat(Entitlement.of(MONTHLY, START)).isEqualTo(new Entitlement(true, Ground.PAID, PAID_THROUGH));
        assertThat(Entitlement.of(MONTHLY, PAID_THROUGH.minusDays(1)).usable()).isTrue();
        assertThat(Entitlement.of(MONTHLY, PAID_THROUGH)).isEqualTo(new Entitlement(true, Ground.GRACE, null));
    }

    @Test
    void lastsAfterACancellationUntilTheDayComes() {
        LocalDate day = LocalDate.of(2027, 2, 20);
        Subscription toEnd =
                new Ends(MONTHLY).cancelled(new Timing.On(day), START).next();

        assertThat(Entitlement.of(toEnd, day.minusDays(1))).isEqualTo(new Entitlement(true, Ground.PAID, day));
        assertThat(Entitlement.of(toEnd, day)).isEqualTo(new Entitlement(false, Ground.ENDED, null));
        assertThat(Entitlement.of(new Ends(toEnd).ended().next(), START))
                .isEqualTo(new Entitlement(false, Ground.ENDED, null));
    }

    @Test
    void endsWithWhatIsPaidForWhereNothingMoreIsToBePaid() {
        Subscription toEnd =
                new Ends(MONTHLY).cancelled(Timing.PERIOD_END, START).next();

        assertThat(Entitlement.of(toEnd, PAID_THROUGH)).isEqualTo(new Entitlement(false, Ground.ENDED, null));
    }

    @Test
    void restsDuringAPause() {
        Subscription paused = new Ends(MONTHLY).paused(START).next();

        assertThat(Entitlement.of(paused, START)).isEqualTo(new Entitlement(false, Ground.PAUSED, null));
        assertThat(Entitlement.of(new Ends(paused).resumed(START.plusDays(9)).next(), PAID_THROUGH))
                .isEqualTo(new Entitlement(true, Ground.PAID, PAID_THROUGH.plusDays(9)));
    }
}
