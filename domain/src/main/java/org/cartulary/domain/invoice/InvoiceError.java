package org.cartulary.domain.invoice;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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

    /** The invoice is not owed any more, or not in the way that this asks. */
    record NoSuchMove(InvoiceId invoice, InvoiceState from, InvoiceState to) implements InvoiceError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** More than is still owed; what is too much belongs back to whoever paid it. */
    record MoreThanOpen(InvoiceId invoice, Money amount, Money open) implements InvoiceError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record InOtherCurrency(InvoiceId invoice, CurrencyUnit currency) implements InvoiceError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A payment with this reference was recorded for this invoice before. */
    record AlreadyRecorded(InvoiceId invoice, String reference) implements InvoiceError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
