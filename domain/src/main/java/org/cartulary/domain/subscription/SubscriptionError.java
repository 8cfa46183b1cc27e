package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about subscriptions. */
public sealed interface SubscriptionError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }

    record Unknown(SubscriptionId subscription) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record NoSuchMove(SubscriptionId subscription, SubscriptionState from, SubscriptionState to)
            implements SubscriptionError {}

    /** What has ended, is on hold or is to end cannot be cancelled, kept or paused. */
    record NotInForce(SubscriptionId subscription, SubscriptionState state) implements SubscriptionError {}

    /** It ends after today, and not after its term. */
    record NotOnThatDay(SubscriptionId subscription, LocalDate day) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** There is no cancellation to take back. */
    record NotCancelled(SubscriptionId subscription) implements SubscriptionError {}

    record NotPaused(SubscriptionId subscription) implements SubscriptionError {}
}
