package org.cartulary.domain.creditnote;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.invoice.InvoiceId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Refusals about credit notes. */
public sealed interface CreditNoteError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.RULE;
    }

    record Unknown(CreditNoteId creditNote) implements CreditNoteError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** The invoice has no such line. */
    record UnknownLine(InvoiceId invoice, LineId line) implements CreditNoteError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record InOtherCurrency(InvoiceId invoice, CurrencyUnit currency) implements CreditNoteError {}

    /** More than is left of a line after what was credited before. */
    record MoreThanLeft(InvoiceId invoice, LineId line, Money wanted, Money left) implements CreditNoteError {}

    /** Nothing was wanted, or all of it was credited before. */
    record NothingLeft(InvoiceId invoice) implements CreditNoteError {}

    /** The lines are of several orders, each of which was paid by itself: one credit note gives back of one payment. */
    record OfSeveralOrders(InvoiceId invoice) implements CreditNoteError {}

    /** Only what is still owed can be set off. */
    record MoreThanOpen(InvoiceId invoice, Money wanted, Money open) implements CreditNoteError {}

    /** Only what was paid, and was not given back before, can be given back. */
    record MoreThanPaid(InvoiceId invoice, Money wanted, Money paid) implements CreditNoteError {}

    /** The invoice stands in the reseller's own account, and only a client's account is kept. */
    record NotAClients(InvoiceId invoice) implements CreditNoteError {}

    record NoSuchMove(CreditNoteId creditNote, SettlementState from, SettlementState to) implements CreditNoteError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
