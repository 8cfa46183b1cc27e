package org.cartulary.domain.subscription;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about subscriptions. */
public sealed interface SubscriptionError extends Refusal {

    record Unknown(SubscriptionId subscription) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }
}
