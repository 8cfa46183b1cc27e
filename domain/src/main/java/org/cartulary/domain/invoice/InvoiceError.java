package org.cartulary.domain.invoice;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about invoices. */
public sealed interface InvoiceError extends Refusal {

    record Unknown(InvoiceId invoice) implements InvoiceError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }
}
