package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recorder;

/** Writes down what a gateway said about an open attempt, within the caller's transaction. */
public final class AnswerBooking {

    private final PaymentAttempts attempts;
    private final FailedPayments failures;
    private final Permissions permissions;
    private final OrderBooking booking;
    private final Recorder recorder;

    @Inject
    public AnswerBooking(
            PaymentAttempts attempts,
            FailedPayments failures,
            Permissions permissions,
            OrderBooking booking,
            Recorder recorder) {
        this.attempts = attempts;
        this.failures = failures;
        this.permissions = permissions;
        this.booking = booking;
        this.recorder = recorder;
    }

    Settled apply(PaymentAttempt attempt, Situation situation, GatewayAnswer answer, Instant now) {
        if (answer instanceof GatewayAnswer.Charged charged && charged.amount().equals(attempt.amount())) {
            return succeed(attempt, situation, charged, now);
        }
        if (answer instanceof GatewayAnswer.Declined declined) {
            return fail(attempt, situation, declined.reason(), now);
        }
        if (answer instanceof GatewayAnswer.NeverSeen) {
            return fail(attempt, situation, "never_reached_the_gateway", now);
        }
        if (answer instanceof GatewayAnswer.ActionRequired action && attempt.state() == PaymentState.PENDING) {
            return action.where().equals(attempt.action())
                    ? new Settled(attempt, null)
                    : keepOpen(attempt, attempt.awaitPayer(action.where()));
        }
        // Unclear, or charged with another amount than was asked: nobody may treat that as done or as failed.
        return attempt.state() == PaymentState.UNKNOWN ? new Settled(attempt, null) : keepOpen(attempt, attempt.lose());
    }

    private Settled succeed(PaymentAttempt attempt, Situation situation, GatewayAnswer.Charged charged, Instant now) {
        Outcome<PaymentAttempt> succeeded = attempt.succeed(charged.reference(), now);
        attempts.save(succeeded.next());
        Order order = booking.book(situation, attempt.purpose(), attempt.id(), succeeded.events(), now);
        return new Settled(succeeded.next(), order);
    }

    private Settled fail(PaymentAttempt attempt, Situation situation, String reason, Instant now) {
        Outcome<PaymentAttempt> failed = attempt.fail(reason, now);
        attempts.save(failed.next());
        Purpose purpose = attempt.purpose();
        if (purpose.permission() != null) {
            permissions
                    .find(attempt.reseller(), purpose.client())
                    .map(permission -> permission.release(purpose.month(), purpose.whole(attempt.amount())))
                    .ifPresent(permissions::save);
        }
        List<Event> events = new ArrayList<>(failed.events());
        List<Letter> letters = failures.apply(attempt, situation, reason, events, now);
        recorder.record(by(attempt), events, letters);
        return new Settled(failed.next(), null);
    }

    private Settled keepOpen(PaymentAttempt attempt, Outcome<PaymentAttempt> open) {
        attempts.save(open.next());
        recorder.record(by(attempt), open.events());
        return new Settled(open.next(), null);
    }

    private static By by(PaymentAttempt attempt) {
        Purpose purpose = attempt.purpose();
        return new By(attempt.reseller(), purpose.principal(), purpose.client(), purpose.permission());
    }
}
