package org.cartulary.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.ports.payment.Repayment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What every {@link PaymentGateway} that gives back promises. Implement it in the tests of a gateway. */
public interface RefundContract {

    /** A gateway that has charged nothing under the keys of this contract. */
    PaymentGateway gateway();

    /** What was really given back of the charge under a key, as the other side knows it. */
    List<Money> refundedOf(String charge);

    GatewayToken succeeds();

    /** A payment method that is charged, and to which nothing is given back. */
    GatewayToken refundDeclined();

    /** A payment method to which is given back, while the answer is lost. */
    GatewayToken refundTimesOutAfterwards();

    /** A payment method to which nothing is given back, while nobody answers. */
    GatewayToken refundTimesOutBefore();

    private static Money eur(int cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** A refund of so much of a charge of 12.30. */
    private Repayment charged(String charge, GatewayToken token, int cents) {
        GatewayAnswer answer = gateway().charge(new Charge(charge, token, eur(1230)));
        String reference = ((GatewayAnswer.Charged) answer).reference();
        return new Repayment(charge + "_back", charge, reference, token, eur(cents));
    }

    private static Repayment again(Repayment first, String key, int cents) {
        return new Repayment(key, first.charge(), first.reference(), first.token(), eur(cents));
    }

    @Test
    default void givesBackTheAmountThatIsAskedFor() {
        Repayment some = charged("refund_1", succeeds(), 230);

        assertThat(gateway().refund(some)).isInstanceOfSatisfying(GatewayAnswer.Refunded.class, refunded -> {
            assertThat(refunded.amount()).isEqualTo(eur(230));
            assertThat(refunded.reference()).isNotBlank();
        });
        assertThat(refundedOf("refund_1")).containsExactly(eur(230));
    }

    @Test
    default void givesBackOnceForOneKeyAndRepeatsItsAnswer() {
        Repayment all = charged("refund_2", succeeds(), 1230);
        GatewayAnswer first = gateway().refund(all);

        assertThat(gateway().refund(all)).isEqualTo(first);
        assertThat(gateway().resolveRefund(all)).isEqualTo(first);
        assertThat(refundedOf("refund_2")).hasSize(1);
    }

    @Test
    default void givesBackInPartsAndNeverMoreThanWasCharged() {
        Repayment first = charged("refund_3", succeeds(), 1000);

        assertThat(gateway().refund(first)).isInstanceOf(GatewayAnswer.Refunded.class);
        assertThat(gateway().refund(again(first, "refund_3_b", 231))).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(gateway().refund(again(first, "refund_3_c", 230))).isInstanceOf(GatewayAnswer.Refunded.class);
        assertThat(gateway().refund(again(first, "refund_3_d", 1))).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(refundedOf("refund_3")).containsExactly(eur(1000), eur(230));
    }

    @Test
    default void givesBackNoMoreThanWasChargedUnderSixteenThreads() throws InterruptedException, ExecutionException {
        Repayment first = charged("refund_4", succeeds(), 500);
        CyclicBarrier together = new CyclicBarrier(16);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<GatewayAnswer> answers = new ArrayList<>();
        try {
            List<Callable<GatewayAnswer>> calls = IntStream.range(0, 16)
                    .<Callable<GatewayAnswer>>mapToObj(i -> () -> {
                        together.await();
                        return gateway().refund(again(first, "refund_4_" + i, 500));
                    })
                    .toList();
            for (Future<GatewayAnswer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(answers).filteredOn(GatewayAnswer.Refunded.class::isInstance).hasSize(2);
        assertThat(refundedOf("refund_4")).containsExactly(eur(500), eur(500));
    }

    @Test
    default void givesNothingBackWhenItDeclines() {
        Repayment all = charged("refund_5", refundDeclined(), 1230);

        assertThat(gateway().refund(all)).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(gateway().resolveRefund(all)).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(refundedOf("refund_5")).isEmpty();
    }

    @Test
    default void declinesToGiveBackWhatWasNeverCharged() {
        Repayment nothing = new Repayment("refund_6_back", "refund_6", "ch_of_nobody", succeeds(), eur(100));

        assertThat(gateway().refund(nothing)).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(refundedOf("refund_6")).isEmpty();
    }

    @Test
    default void neverGivesBackAnotherAmountUnderAUsedKeyAndDoesNotCallThatDeclined() {
        Repayment some = charged("refund_7", succeeds(), 100);
        gateway().refund(some);

        assertThat(gateway().refund(again(some, some.key(), 200))).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(refundedOf("refund_7")).containsExactly(eur(100));
    }

    @Test
    default void answersUnclearWhenItsRefundTimesOutAndTellsOfItWhenAsked() {
        Repayment all = charged("refund_8", refundTimesOutAfterwards(), 1230);

        assertThat(gateway().refund(all)).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(gateway().resolveRefund(all)).isInstanceOf(GatewayAnswer.Refunded.class);
        assertThat(refundedOf("refund_8")).containsExactly(eur(1230));
    }

    @Test
    default void closesTheKeyOfARefundThatItNeverSaw() {
        Repayment all = charged("refund_9", refundTimesOutBefore(), 1230);

        assertThat(gateway().refund(all)).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(gateway().resolveRefund(all)).isEqualTo(new GatewayAnswer.NeverSeen());
        assertThat(gateway().refund(all)).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(refundedOf("refund_9")).isEmpty();
    }
}
