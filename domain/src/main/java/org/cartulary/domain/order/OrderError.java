package org.cartulary.domain.order;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about orders. */
public sealed interface OrderError extends Refusal {

    record Unknown(OrderId order) implements OrderError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }
}
