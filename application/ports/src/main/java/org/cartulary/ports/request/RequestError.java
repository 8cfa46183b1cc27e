package org.cartulary.ports.request;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about requests themselves. */
public sealed interface RequestError extends Refusal {

    /** This key was used for another request. */
    record KeyReused(String key) implements RequestError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }
}
