package org.cartulary.domain.mail;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.invoice.InvoiceId;

/** The document that goes with a mail. Its text is the identity of that document. */
public sealed interface MailAttachment {

    /** An invoice. */
    record OfInvoice(InvoiceId invoice) implements MailAttachment {
        @Override
        public String toString() {
            return invoice.toString();
        }
    }

    /** A credit note. */
    record OfCreditNote(CreditNoteId creditNote) implements MailAttachment {
        @Override
        public String toString() {
            return creditNote.toString();
        }
    }

    /** The estimate of a sent cart. */
    record OfSentCart(CartId cart) implements MailAttachment {
        @Override
        public String toString() {
            return cart.toString();
        }
    }
}
