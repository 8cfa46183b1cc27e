package org.cartulary.usecases.renewal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.usecases.payment.Asking;

/**
 * Asks gateways for some payments at once, and for none that has waited long: whatever resolves payments could take it for one that its
 * process has left behind, while the call goes on.
 */
final class BoundedAsking implements Asking {

    private static final Duration IN_TIME = Duration.ofSeconds(15);

    private final Parallel payments;
    private final InstantSource clock;

    BoundedAsking(Parallel payments, InstantSource clock) {
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public List<Optional<GatewayAnswer>> all(
            List<PaymentAttempt> attempts, Function<PaymentAttempt, GatewayAnswer> ask) {
        return payments.map(attempts, attempt -> inTime(attempt) ? Optional.of(ask.apply(attempt)) : Optional.empty());
    }

    private boolean inTime(PaymentAttempt attempt) {
        return clock.instant().isBefore(attempt.startedAt().plus(IN_TIME));
    }
}
