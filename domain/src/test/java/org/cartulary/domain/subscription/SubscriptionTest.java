package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

    private static final SubscriptionId ID = new SubscriptionId(id(70));
    private static final OrderId ORDER = new OrderId(id(71));
    private static final Account OWNER = new Account.OfClient(CLIENT);
    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2027, 1, 31);

    @Test
    void startsWithItsFirstPeriodPaid() {
        Outcome<Subscription> started = Subscription.start(
                ID, RESELLER, CLIENT, OWNER, ORDER, terms(1, 36), terms(1, 36).recurring(), LAST_OF_JANUARY);

        assertThat(started.next())
                .isEqualTo(new Subscription(
                        ID,
                        RESELLER,
                        CLIENT,
                        OWNER,
                        ORDER,
                        terms(1, 36),
                        SubscriptionState.ACTIVE,
                        LAST_OF_JANUARY,
                        new Course(1, 0, null, null),
                        Dues.NONE,
                        1));
        assertThat(started.events())
                .containsExactly(new SubscriptionEvent.Started(ID, CLIENT, OWNER, HOSTING, 2, LAST_OF_JANUARY));
    }

    @Test
    void countsItsPeriodsFromTheAnchor() {
        assertThat(in(SubscriptionState.ACTIVE, 1).currentPeriod())
                .isEqualTo(new BillingPeriod(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31)));
        assertThat(in(SubscriptionState.ACTIVE, 1).paidThrough()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(in(SubscriptionState.ACTIVE, 1).termEnds()).isEqualTo(LocalDate.of(2028, 1, 31));
    }

    @Test
    void isDueAgainAsLongAsNobodyCancels() {
        assertThat(in(SubscriptionState.ACTIVE, 0).nextPayment()).contains(LocalDate.of(2027, 2, 28));
        assertThat(in(SubscriptionState.ACTIVE, 10).nextPayment()).contains(LocalDate.of(2027, 12, 31));
        assertThat(in(SubscriptionState.ACTIVE, 11).nextPayment()).contains(LocalDate.of(2028, 1, 31));
        assertThat(in(SubscriptionState.ACTIVE, 11).dueOn()).contains(LocalDate.of(2028, 1, 31));
    }

    @ParameterizedTest
    @EnumSource
    void isDueAgainOnlyUntilItHasEnded(SubscriptionState state) {
        boolean ended = EnumSet.of(SubscriptionState.CANCELLED, SubscriptionState.EXPIRED)
                .contains(state);

        assertThat(in(state, 0).nextPayment().isEmpty()).isEqualTo(ended);
    }

    @Test
    void hasStatesThatAreReadByTheirNames() {
        assertThat(Arrays.stream(SubscriptionState.values()).map(state -> SubscriptionState.parse(state.toString())))
                .containsExactly(SubscriptionState.values());
        assertThat(refusalOf(() -> SubscriptionState.parse("paused")))
                .isEqualTo(
                        new InputError.Malformed("status", "pending, trial, active, suspended, cancelled or expired"));
    }

    private static Subscription in(SubscriptionState state, int period) {
        Course course = new Course(period + 1, 0, null, null);
        return new Subscription(
                ID, RESELLER, CLIENT, OWNER, ORDER, terms(1, 12), state, LAST_OF_JANUARY, course, Dues.NONE, 1);
    }

    private static ServiceTerms terms(int cycle, int term) {
        return new ServiceTerms(
                HOSTING,
                "Hosting",
                2,
                new BillingCycle(cycle),
                new Term(term),
                eur("6.00"),
                null,
                null,
                null,
                List.of());
    }
}
