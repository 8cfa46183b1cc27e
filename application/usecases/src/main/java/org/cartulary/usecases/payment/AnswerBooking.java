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
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recording;
import org.jspecify.annotations.Nullable;

/** Decides what follows from what a gateway said about an open attempt. */
public final class AnswerBooking {

    /** Why an attempt failed for which its gateway was not asked. */
    public static final String NOT_ASKED = "not_asked_in_time";

    private final FailedPayments failures;
    private final OrderBooking booking;

    @Inject
    public AnswerBooking(FailedPayments failures, OrderBooking booking) {
        this.failures = failures;
        this.booking = booking;
    }

    /** @param answer nothing where the gateway was never asked, and nobody will ask it */
    Settled apply(
            Known known,
            PaymentAttempt attempt,
            Situation situation,
            @Nullable GatewayAnswer answer,
            Instant now,
            ToWrite toWrite) {
        if (answer instanceof GatewayAnswer.Charged charged && charged.amount().equals(attempt.amount())) {
            Outcome<PaymentAttempt> succeeded = attempt.succeed(charged.reference(), now);
            toWrite.save(succeeded.next());
            Order order =
                    booking.book(known, situation, attempt.purpose(), attempt.id(), succeeded.events(), now, toWrite);
            return new Settled(succeeded.next(), order);
        }
        if (answer instanceof GatewayAnswer.Declined declined) {
            return fail(known, attempt, situation, declined.reason(), Aftermath.DUNNING, now, toWrite);
        }
        if (answer instanceof GatewayAnswer.NeverSeen) {
            return fail(known, attempt, situation, "never_reached_the_gateway", Aftermath.SET_ASIDE, now, toWrite);
        }
        if (answer == null) {
            return fail(known, attempt, situation, NOT_ASKED, Aftermath.DUE_AGAIN, now, toWrite);
        }
        if (answer instanceof GatewayAnswer.ActionRequired action && attempt.state() == PaymentState.PENDING) {
            return action.where().equals(attempt.action())
                    ? new Settled(attempt, null)
                    : keepOpen(attempt, attempt.awaitPayer(action.where()), toWrite);
        }
        // Unclear, or charged with another amount than was asked: nobody may treat that as done or as failed.
        return attempt.state() == PaymentState.UNKNOWN
                ? new Settled(attempt, null)
                : keepOpen(attempt, attempt.lose(), toWrite);
    }

    private Settled fail(
            Known known,
            PaymentAttempt attempt,
            Situation situation,
            String reason,
            Aftermath then,
            Instant now,
            ToWrite toWrite) {
        Outcome<PaymentAttempt> failed = attempt.fail(reason, now);
        toWrite.save(failed.next());
        Purpose purpose = attempt.purpose();
        if (purpose.permission() != null) {
            known.permission(attempt.reseller(), purpose.client())
                    .map(permission -> permission.release(purpose.month(), purpose.whole(attempt.amount())))
                    .ifPresent(toWrite::save);
        }
        List<Event> events = new ArrayList<>(failed.events());
        List<Letter> letters = failures.apply(known, attempt, situation, reason, then, events, now, toWrite);
        toWrite.record(new Recording(by(attempt), events, letters));
        return new Settled(failed.next(), null);
    }

    private static Settled keepOpen(PaymentAttempt attempt, Outcome<PaymentAttempt> open, ToWrite toWrite) {
        toWrite.save(open.next());
        toWrite.record(new Recording(by(attempt), open.events(), List.of()));
        return new Settled(open.next(), null);
    }

    private static By by(PaymentAttempt attempt) {
        Purpose purpose = attempt.purpose();
        return new By(attempt.reseller(), purpose.principal(), purpose.client(), purpose.permission());
    }
}
