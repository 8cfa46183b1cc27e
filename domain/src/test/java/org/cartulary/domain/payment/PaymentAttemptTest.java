package org.cartulary.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.payment.PaymentState.FAILED;
import static org.cartulary.domain.payment.PaymentState.PENDING;
import static org.cartulary.domain.payment.PaymentState.SUCCEEDED;
import static org.cartulary.domain.payment.PaymentState.UNKNOWN;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.refund.RefundError;
import org.cartulary.domain.reseller.Account;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PaymentAttemptTest {

    private static final PaymentAttemptId ID = new PaymentAttemptId(id(85));
    private static final Account PAYER = new Account.OfClient(CLIENT);
    private static final Instant LATER = NOON.plusSeconds(5);
    private static final URI BANK = URI.create("https://bank.example/confirm");
    private static final Purpose PURPOSE = new Purpose(
            CART,
            CLIENT,
            PurchaseMode.CLIENT_CARD,
            PAYER,
            PAYER,
            "key_1",
            null,
            YearMonth.of(2026, 3),
            null,
            List.of());
    private static final PaymentMethod CARD = PaymentMethod.add(
                    new PaymentMethodId(id(86)),
                    RESELLER,
                    PAYER,
                    "sandbox",
                    new GatewayToken("card_succeeds"),
                    "Sandbox card",
                    NOON)
            .next();

    private record Rule(
            String command,
            Set<PaymentState> from,
            PaymentState to,
            Function<PaymentAttempt, Outcome<PaymentAttempt>> act) {}

    private static final List<Rule> RULES = List.of(
            new Rule("succeed", Set.of(PENDING, UNKNOWN), SUCCEEDED, attempt -> attempt.succeed("ref", LATER)),
            new Rule("fail", Set.of(PENDING, UNKNOWN), FAILED, attempt -> attempt.fail("declined", LATER)),
            new Rule("lose", Set.of(PENDING), UNKNOWN, PaymentAttempt::lose),
            new Rule("await the payer", Set.of(PENDING), PENDING, attempt -> attempt.awaitPayer(BANK)));

    @TestFactory
    Stream<DynamicTest> decidesEveryCommand() {
        return RULES.stream()
                .flatMap(rule -> Arrays.stream(PaymentState.values())
                        .map(state -> dynamicTest(rule.command() + ", " + state, () -> decides(rule, in(state)))));
    }

    private static void decides(Rule rule, PaymentAttempt before) {
        if (rule.from().contains(before.state())) {
            PaymentAttempt after = rule.act().apply(before).next();
            assertThat(after.state()).isEqualTo(rule.to());
            assertThat(after.version()).isEqualTo(before.version() + 1);
        } else {
            assertThat(refusalOf(() -> rule.act().apply(before)))
                    .isEqualTo(new PaymentError.NoSuchMove(ID, before.state(), rule.to()));
        }
    }

    @Test
    void startsWithTheKeyUnderWhichTheGatewayChargesOnce() {
        Outcome<PaymentAttempt> started = PaymentAttempt.start(ID, PURPOSE, CARD, eur("72.00"), NOON);

        assertThat(started.next())
                .returns(PENDING, PaymentAttempt::state)
                .returns(ID.toString(), PaymentAttempt::gatewayKey)
                .returns("sandbox", PaymentAttempt::gateway)
                .returns(CARD.token(), PaymentAttempt::token)
                .returns(CARD.id(), PaymentAttempt::method)
                .returns(RESELLER, PaymentAttempt::reseller)
                .returns(NOON, PaymentAttempt::startedAt)
                .returns(null, PaymentAttempt::settledAt)
                .returns(1L, PaymentAttempt::version);
        assertThat(started.events()).containsExactly(new PaymentEvent.Started(ID, CART, eur("72.00")));
    }

    @Test
    void keepsTheReferenceOfACharge() {
        Outcome<PaymentAttempt> succeeded = in(UNKNOWN).succeed("ref_1", LATER);

        assertThat(succeeded.next())
                .returns("ref_1", PaymentAttempt::gatewayReference)
                .returns(LATER, PaymentAttempt::settledAt)
                .returns(null, PaymentAttempt::failure);
        assertThat(succeeded.events()).containsExactly(new PaymentEvent.Succeeded(ID, CART, eur("72.00")));
    }

    @Test
    void keepsTheReasonOfAFailure() {
        Outcome<PaymentAttempt> failed = in(PENDING).fail("insufficient_funds", LATER);

        assertThat(failed.next())
                .returns("insufficient_funds", PaymentAttempt::failure)
                .returns(LATER, PaymentAttempt::settledAt);
        assertThat(failed.events()).containsExactly(new PaymentEvent.Failed(ID, CART, "insufficient_funds"));
    }

    @Test
    void keepsWhereThePayerConfirmsUntilItIsSettled() {
        Outcome<PaymentAttempt> waiting = in(PENDING).awaitPayer(BANK);

        assertThat(waiting.next()).returns(BANK, PaymentAttempt::action).returns(null, PaymentAttempt::settledAt);
        assertThat(waiting.events()).containsExactly(new PaymentEvent.ActionRequired(ID, CART));
        assertThat(waiting.next().succeed("ref", LATER).next().action()).isNull();
    }

    @Test
    void isNotSettledWhileItIsUnknown() {
        Outcome<PaymentAttempt> lost = in(PENDING).lose();

        assertThat(lost.next()).returns(null, PaymentAttempt::settledAt).returns(null, PaymentAttempt::failure);
        assertThat(lost.events()).containsExactly(new PaymentEvent.BecameUnknown(ID, CART));
    }

    @Test
    void holdsTheCartUnlessItFailed() {
        assertThat(Arrays.stream(PaymentState.values()).filter(PaymentState::holdsTheCart))
                .containsExactly(PENDING, SUCCEEDED, UNKNOWN);
    }

    @Test
    void setsNoMoreAsideForRefundsThanWasCharged() {
        PaymentAttempt some = in(SUCCEEDED).setAsideForRefund(eur("70.00"));

        assertThat(some.refunded()).isEqualTo(eur("70.00"));
        assertThat(refusalOf(() -> some.setAsideForRefund(eur("2.01"))))
                .isEqualTo(new RefundError.MoreThanCaptured(ID, eur("2.01"), eur("2.00")));
        assertThat(some.setAsideForRefund(eur("2.00")).refunded()).isEqualTo(eur("72.00"));
        assertThat(some.notRefunded(eur("70.00")).refunded()).isEqualTo(eur("0.00"));
    }

    @Test
    void setsNothingAsideForRefundsUnlessItSucceeded() {
        for (PaymentState state : Set.of(PENDING, FAILED, UNKNOWN)) {
            assertThat(refusalOf(() -> in(state).setAsideForRefund(eur("0.01"))))
                    .isEqualTo(new RefundError.MoreThanCaptured(ID, eur("0.01"), eur("0.00")));
        }
    }

    private static PaymentAttempt in(PaymentState state) {
        PaymentAttempt pending =
                PaymentAttempt.start(ID, PURPOSE, CARD, eur("72.00"), NOON).next();
        return switch (state) {
            case PENDING -> pending;
            case SUCCEEDED -> pending.succeed("ref", NOON).next();
            case FAILED -> pending.fail("declined", NOON).next();
            case UNKNOWN -> pending.lose().next();
        };
    }
}
