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

    /** The invoice cannot be said in the terms of EN 16931; its other forms exist. */
    record NoEInvoice(InvoiceId invoice, String reason) implements InvoiceError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }
}
