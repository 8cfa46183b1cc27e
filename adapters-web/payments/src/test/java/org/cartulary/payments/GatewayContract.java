package org.cartulary.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What every {@link PaymentGateway} promises. Implement it in the tests of a gateway. */
public interface GatewayContract {

    /** A gateway that has charged nothing under the keys of this contract. */
    PaymentGateway gateway();

    /** What was really charged under a key, as the other side knows it. */
    List<Money> chargedUnder(String key);

    GatewayToken succeeds();

    GatewayToken declined();

    GatewayToken unknown();

    /** A payment method that is charged, while the answer is lost. */
    GatewayToken timesOutAfterCharging();

    /** A payment method that is not charged, while nobody answers. */
    GatewayToken timesOutWithoutCharging();

    /** A payment method that is charged, while the answer cannot be understood. */
    GatewayToken answersGarbage();

    private static Money eur(int cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private static Charge charge(String key, GatewayToken token) {
        return new Charge(key, token, eur(1230));
    }

    @Test
    default void chargesTheAmountThatIsAskedFor() {
        GatewayAnswer answer = gateway().charge(charge("contract_1", succeeds()));

        assertThat(answer).isInstanceOfSatisfying(GatewayAnswer.Charged.class, charged -> {
            assertThat(charged.amount()).isEqualTo(eur(1230));
            assertThat(charged.reference()).isNotBlank();
        });
        assertThat(chargedUnder("contract_1")).containsExactly(eur(1230));
    }

    @Test
    default void chargesOnceForOneKeyAndRepeatsItsAnswer() {
        GatewayAnswer first = gateway().charge(charge("contract_2", succeeds()));

        assertThat(gateway().charge(charge("contract_2", succeeds()))).isEqualTo(first);
        assertThat(gateway().resolve(charge("contract_2", succeeds()))).isEqualTo(first);
        assertThat(chargedUnder("contract_2")).hasSize(1);
    }

    @Test
    default void chargesOnceForOneKeyUnderThirtyTwoThreads() throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(32);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        List<GatewayAnswer> answers = new ArrayList<>();
        try {
            Callable<GatewayAnswer> call = () -> {
                together.await();
                return gateway().charge(charge("contract_3", succeeds()));
            };
            for (Future<GatewayAnswer> answer : threads.invokeAll(Collections.nCopies(32, call))) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(answers).filteredOn(GatewayAnswer.Charged.class::isInstance).isNotEmpty();
        assertThat(answers).noneMatch(GatewayAnswer.Declined.class::isInstance);
        assertThat(chargedUnder("contract_3")).hasSize(1);
    }

    @Test
    default void chargesNothingWhenItDeclines() {
        assertThat(gateway().charge(charge("contract_4", declined()))).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(gateway().resolve(charge("contract_4", declined()))).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(chargedUnder("contract_4")).isEmpty();
    }

    @Test
    default void neverChargesAKeyThatItDeclined() {
        gateway().charge(charge("contract_5", declined()));

        assertThat(gateway().charge(charge("contract_5", succeeds()))).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(chargedUnder("contract_5")).isEmpty();
    }

    @Test
    default void neverChargesAnotherAmountUnderAUsedKeyAndDoesNotCallThatDeclined() {
        gateway().charge(charge("contract_6", succeeds()));

        assertThat(gateway().charge(new Charge("contract_6", succeeds(), eur(9900))))
                .isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(chargedUnder("contract_6")).containsExactly(eur(1230));
    }

    @Test
    default void answersUnclearWhenItsChargeTimesOutAndTellsOfItWhenAsked() {
        Charge charge = charge("contract_7", timesOutAfterCharging());

        assertThat(gateway().charge(charge)).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(gateway().resolve(charge))
                .isInstanceOfSatisfying(
                        GatewayAnswer.Charged.class,
                        charged -> assertThat(charged.amount()).isEqualTo(eur(1230)));
        assertThat(chargedUnder("contract_7")).containsExactly(eur(1230));
    }

    @Test
    default void answersUnclearToWhatItDoesNotUnderstandAndTellsOfItWhenAsked() {
        Charge charge = charge("contract_8", answersGarbage());

        assertThat(gateway().charge(charge)).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(gateway().resolve(charge)).isInstanceOf(GatewayAnswer.Charged.class);
        assertThat(chargedUnder("contract_8")).hasSize(1);
    }

    @Test
    default void closesAKeyThatItNeverSawAndRefusesAChargeThatArrivesLate() {
        Charge charge = charge("contract_9", succeeds());

        assertThat(gateway().resolve(charge)).isEqualTo(new GatewayAnswer.NeverSeen());
        assertThat(gateway().charge(charge)).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(gateway().resolve(charge))
                .isInstanceOfAny(GatewayAnswer.NeverSeen.class, GatewayAnswer.Declined.class);
        assertThat(chargedUnder("contract_9")).isEmpty();
    }

    @Test
    default void neverSawAChargeThatTimedOutOnTheWay() {
        Charge charge = charge("contract_10", timesOutWithoutCharging());

        assertThat(gateway().charge(charge)).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(gateway().resolve(charge)).isEqualTo(new GatewayAnswer.NeverSeen());
        assertThat(gateway().charge(charge)).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(chargedUnder("contract_10")).isEmpty();
    }

    @Test
    default void describesTheTokensThatItKnows() {
        assertThat(gateway().describe(succeeds()))
                .hasValueSatisfying(label -> assertThat(label).isNotBlank());
        assertThat(gateway().describe(unknown())).isEmpty();
    }

    @Test
    default void declinesATokenThatItDoesNotKnow() {
        assertThat(gateway().charge(charge("contract_11", unknown()))).isInstanceOf(GatewayAnswer.Declined.class);
        assertThat(chargedUnder("contract_11")).isEmpty();
    }

    @Test
    default void keepsChargesInAnyCurrencyToTheMinorUnit() {
        Money yen = Money.ofMinor(CurrencyUnit.JPY, 1200);
        Money dinar = Money.ofMinor(CurrencyUnit.of("KWD"), 1234);
        gateway().charge(new Charge("contract_12", succeeds(), yen));
        gateway().charge(new Charge("contract_13", succeeds(), dinar));

        assertThat(chargedUnder("contract_12")).containsExactly(yen);
        assertThat(chargedUnder("contract_13")).containsExactly(dinar);
    }
}
