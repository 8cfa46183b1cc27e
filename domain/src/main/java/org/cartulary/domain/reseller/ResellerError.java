package org.cartulary.domain.reseller;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about resellers themselves. */
public sealed interface ResellerError extends Refusal {

    record Unknown(ResellerId reseller) implements ResellerError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }
}
