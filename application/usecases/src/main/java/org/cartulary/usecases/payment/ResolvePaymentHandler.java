package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.ResolvePayment;

/** Asks about one attempt, unless the first call to the gateway may still be under way. */
public final class ResolvePaymentHandler implements ResolvePayment {

    /** Longer than any call to a gateway lasts. */
    static final Duration LONGEST_CALL = Duration.ofSeconds(35);

    private final PaymentAttempts attempts;
    private final PaymentSettlement settlement;
    private final InstantSource clock;

    @Inject
    public ResolvePaymentHandler(PaymentAttempts attempts, PaymentSettlement settlement, InstantSource clock) {
        this.attempts = attempts;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public Checkout handle(Actor actor, PaymentAttemptId payment) {
        actor.require(Scope.PAYMENTS_WRITE);
        PaymentAttempt attempt = attempts.find(actor.reseller(), payment)
                .filter(found -> PaymentsOfResellerHandler.mayRead(actor, found))
                .orElseThrow(() -> new PaymentError.Unknown(payment).refused());
        return answered(attempt, clock.instant()) ? settlement.resolve(attempt) : settlement.told(attempt, null);
    }

    /** Whether it is open and the call that was to charge it is over. */
    static boolean answered(PaymentAttempt attempt, Instant now) {
        return switch (attempt.state()) {
            case UNKNOWN -> true;
            case PENDING -> attempt.action() != null || attempt.startedAt().isBefore(now.minus(LONGEST_CALL));
            case SUCCEEDED, FAILED -> false;
        };
    }
}
