package org.cartulary.domain.creditnote;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/** An invoice, and all credit notes that were issued for it before. */
public record CreditedInvoice(Invoice invoice, List<CreditNote> before) {

    public CreditedInvoice {
        before = List.copyOf(before);
    }

    /**
     * What a credit note of this extent takes back; refuses as {@link Crediting} does. Of an invoice of a month it takes back of one order:
     * only so do the taxes of each order, which were rounded for themselves, come to nothing in the end.
     */
    public Credited credit(Extent extent) {
        return crediting(BilledOrder.of(invoice, extent)).credit(extent);
    }

    private Crediting crediting(BilledOrder billed) {
        List<Credited> earlier =
                before.stream().map(CreditNote::credited).filter(billed::holds).toList();
        return new Crediting(invoice.id(), billed.quote(), earlier);
    }

    /**
     * The way that is taken where nobody says another: off what is open, back to the card, or into the account.
     *
     * @param refundable what can still go back to the card that paid
     */
    public SettlementWay usualWay(Money total, Money refundable) {
        if (!total.isGreaterThan(invoice.open())) {
            return SettlementWay.OFFSET;
        }
        boolean kept = invoice.recipient() instanceof Account.OfClient && total.isGreaterThan(refundable);
        return kept ? SettlementWay.ACCOUNT_CREDIT : SettlementWay.REFUND;
    }

    /** How much can still be credited of one of its lines, net. */
    Money left(QuoteLine line) {
        return crediting(BilledOrder.of(invoice, line)).left(line);
    }

    /** The way of what a change has left over; nothing where there is none, because only a part of the invoice is paid, or it is not a client's. */
    Optional<SettlementWay> wayOf(CreditUse use, Money total, Money refundable) {
        if (!total.isGreaterThan(invoice.open())) {
            return Optional.of(SettlementWay.OFFSET);
        }
        if (total.isGreaterThan(paid())) {
            return Optional.empty();
        }
        if (use == CreditUse.REFUND && !total.isGreaterThan(refundable)) {
            return Optional.of(SettlementWay.REFUND);
        }
        return invoice.recipient() instanceof Account.OfClient
                ? Optional.of(SettlementWay.ACCOUNT_CREDIT)
                : Optional.empty();
    }

    /** Refuses to take off more than is open, to give back more than was paid, and to keep what is not a client's. */
    public void requireSettled(SettlementWay way, Money total) {
        if (way == SettlementWay.OFFSET) {
            if (total.isGreaterThan(invoice.open())) {
                throw new CreditNoteError.MoreThanOpen(invoice.id(), total, invoice.open()).refused();
            }
            return;
        }
        if (total.isGreaterThan(paid())) {
            throw new CreditNoteError.MoreThanPaid(invoice.id(), total, paid()).refused();
        }
        if (way == SettlementWay.ACCOUNT_CREDIT && invoice.recipient() instanceof Account.OfReseller) {
            throw new CreditNoteError.NotAClients(invoice.id()).refused();
        }
    }

    /** What was paid, less what goes back or went back already. */
    private Money paid() {
        return before.stream()
                .filter(note -> note.settlement().way() != SettlementWay.OFFSET)
                .map(CreditNote::total)
                .reduce(invoice.balance().paid(), Money::minus);
    }
}
