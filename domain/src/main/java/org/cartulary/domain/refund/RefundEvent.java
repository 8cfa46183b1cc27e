package org.cartulary.domain.refund;

import org.cartulary.domain.Event;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.joda.money.Money;

/** What happens to a refund. */
public sealed interface RefundEvent extends Event {

    record Started(RefundId refund, CreditNoteId creditNote, PaymentAttemptId payment, Money amount)
            implements RefundEvent {}

    record Succeeded(RefundId refund, CreditNoteId creditNote, Money amount) implements RefundEvent {}

    record Failed(RefundId refund, CreditNoteId creditNote, String reason) implements RefundEvent {}

    record BecameUnknown(RefundId refund, CreditNoteId creditNote) implements RefundEvent {}
}
