package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.subscription.Entitlement.Ground;
import org.junit.jupiter.api.Test;

class DunningScheduleTest {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final Subscription MONTHLY = EndsTest.startedOn(LocalDate.of(2027, 1, 31));
    private static final SubscriptionId ID = MONTHLY.id();

    @Test
    void triesAgainThenSuspendsThenTerminates() {
        List<String> told = new ArrayList<>();
        Subscription unpaid = MONTHLY;
        while (unpaid.dueOn().isPresent()) {
            LocalDate today = unpaid.dueOn().get();
            var tried = new Arrears(unpaid).unpaid("declined", today, DunningSchedule.DEFAULT);
            unpaid = tried.next();
            told.add(today + " " + tried.events().get(0).type() + " " + unpaid.state());
        }
        assertThat(told)
                .containsExactly(
                        "2027-02-28 subscription.unpaid active",
                        "2027-03-01 subscription.unpaid active",
                        "2027-03-03 subscription.unpaid active",
                        "2027-03-07 subscription.unpaid active",
                        "2027-03-14 subscription.suspended suspended",
                        "2027-03-30 subscription.terminated expired");
    }

    @Test
    void saysWhenItIsTriedAgainAndWhy() {
        var first = new Arrears(MONTHLY).unpaid("no card", DUE, DunningSchedule.DEFAULT);
        var second = new Arrears(first.next()).unpaid("declined", DUE.plusDays(1), DunningSchedule.DEFAULT);

        assertThat(first.events())
                .containsExactly(new SubscriptionEvent.Unpaid(ID, CLIENT, DUE, "no card", DUE.plusDays(1)));
        assertThat(second.next().dues().dunning()).isEqualTo(new Dunning(DUE, 2, DUE.plusDays(3), "declined"));
    }

    @Test
    void countsFromTheFirstTrySoThatAnOutageOfOursSuspendsNobody() {
        LocalDate late = DUE.plusDays(20);
        Subscription unpaid = new Arrears(MONTHLY)
                .unpaid("declined", late, DunningSchedule.DEFAULT)
                .next();

        assertThat(unpaid.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(unpaid.dueOn()).contains(late.plusDays(1));
    }

    @Test
    void leavesOutTheTriesOfDaysThatPassed() {
        Subscription unpaid = new Arrears(MONTHLY)
                .unpaid("declined", DUE, DunningSchedule.DEFAULT)
                .next();

        assertThat(new Arrears(unpaid)
                        .unpaid("declined", DUE.plusDays(5), DunningSchedule.DEFAULT)
                        .next()
                        .dueOn())
                .contains(DUE.plusDays(7));
        assertThat(new Arrears(unpaid)
                        .unpaid("declined", DUE.plusDays(90), DunningSchedule.DEFAULT)
                        .next()
                        .state())
                .isEqualTo(SubscriptionState.EXPIRED);
    }

    @Test
    void isOverWithThePaymentThatRevivesTheSuspended() {
        Subscription suspended = at(DUE.plusDays(14));
        Renewals renewals = new Renewals(suspended);
        Subscription revived = new Renewals(renewals.heldBy(CART, renewals.nextPeriod()))
                .renewed(new OrderId(id(90)), MONTHLY.terms(), MONTHLY.terms().recurring(), DUE.plusDays(15))
                .next();

        assertThat(suspended.state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(revived.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(revived.dues().dunning()).isNull();
    }

    @Test
    void doesNotBeginAheadOfTheDay() {
        var early = new Arrears(MONTHLY).unpaid("declined", DUE.minusDays(1), DunningSchedule.DEFAULT);

        assertThat(early.events()).isEmpty();
        assertThat(early.next().dues()).isEqualTo(Dues.NONE);
    }

    @Test
    void letsUseUntilItSuspends() {
        assertThat(Entitlement.of(at(DUE), DUE.plusDays(3))).isEqualTo(new Entitlement(true, Ground.GRACE, null));
        assertThat(Entitlement.of(at(DUE.plusDays(14)), DUE.plusDays(14)))
                .isEqualTo(new Entitlement(false, Ground.SUSPENDED, null));
        assertThat(Entitlement.of(at(DUE.plusDays(30)), DUE.plusDays(30)))
                .isEqualTo(new Entitlement(false, Ground.ENDED, null));
    }

    @Test
    void allowsNoPauseBeforeArrearsArePaid() {
        assertThat(refusalOf(() -> new Ends(at(DUE)).paused(DUE))).isEqualTo(new SubscriptionError.InArrears(ID, DUE));
    }

    @Test
    void hasTriesThatRiseAndASuspensionOnOneOfThem() {
        InputError rise = new InputError.Malformed("tries", "no more than twenty days that rise, of 1 to 365");
        for (List<Integer> days : List.of(List.of(0, 3), List.of(3, 3), List.of(3, 366))) {
            assertThat(refusalOf(() -> new DunningSchedule(days, 3))).isEqualTo(rise);
        }
        assertThat(refusalOf(() -> new DunningSchedule(List.of(1, 3), 2)))
                .isEqualTo(new InputError.Malformed("suspendsAfter", "the day of one of the tries"));
        assertThat(refusalOf(() -> new DunningSchedule(List.of(), 1)).code()).isEqualTo("input.malformed");
        assertThat(new DunningSchedule(List.of(1, 3), 3).terminatesAfter()).isEqualTo(3);
    }

    /** After a first try on the day it was due and, where that is another day, one on this. */
    private static Subscription at(LocalDate day) {
        Subscription first = new Arrears(MONTHLY)
                .unpaid("declined", DUE, DunningSchedule.DEFAULT)
                .next();
        return day.equals(DUE)
                ? first
                : new Arrears(first)
                        .unpaid("declined", day, DunningSchedule.DEFAULT)
                        .next();
    }
}
