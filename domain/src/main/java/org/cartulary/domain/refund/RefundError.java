package org.cartulary.domain.refund;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.joda.money.Money;

/** Refusals about refunds. */
public sealed interface RefundError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }

    record Unknown(RefundId refund) implements RefundError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** No gateway charged for this invoice, so there is none that could give back. */
    record NotPaidByCard(InvoiceId invoice) implements RefundError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A payment gives back no more than it took, all its refunds together. */
    record MoreThanCaptured(PaymentAttemptId payment, Money wanted, Money left) implements RefundError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** An earlier refund for this credit note is pending or unknown, or has succeeded: no second one is started. */
    record AlreadyUnderWay(CreditNoteId creditNote) implements RefundError {}

    record NoSuchMove(RefundId refund, RefundState from, RefundState to) implements RefundError {}
}
