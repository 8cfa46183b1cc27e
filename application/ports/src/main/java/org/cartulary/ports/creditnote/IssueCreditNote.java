package org.cartulary.ports.creditnote;

import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what an invoice billed, in whole or in part, by a document with a number of its own, and says what becomes of the money.
 *
 * <p>In one transaction: the credit note, and what follows for the invoice, the account of the client, or the payment. Of no line more is
 * taken back than it billed, and never more money than was owed or paid, also when two are issued at the same moment. A refund is only
 * begun here: no gateway is asked inside of a transaction, and {@link org.cartulary.ports.refund.SettleRefunds} makes it. The owner of the
 * invoice is told, with the document attached.
 *
 * <p>Refuses with {@code invoice.unknown}, {@code credit-note.unknown-line}, {@code credit-note.more-than-left},
 * {@code credit-note.nothing-left}, {@code credit-note.in-other-currency}; by the way with {@code credit-note.more-than-open},
 * {@code credit-note.more-than-paid}, {@code credit-note.not-a-clients}, {@code refund.not-paid-by-card} and
 * {@code refund.more-than-captured}.
 */
public interface IssueCreditNote {

    CreditNote handle(Command command);

    /**
     * What is taken back of which invoice.
     *
     * @param reason for the reader, in a line
     * @param way nothing for the usual one: off what is open where that is enough, else back to the card that paid, else to the account
     */
    record Command(
            Actor actor,
            InvoiceId invoice,
            Extent extent,
            String reason,
            @Nullable SettlementWay way) {}
}
