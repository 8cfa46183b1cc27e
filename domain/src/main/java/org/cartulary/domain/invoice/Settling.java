package org.cartulary.domain.invoice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.joda.money.Money;

/** How what is owed for an invoice comes to nothing: it is paid, taken back, or given up. */
public record Settling(Invoice before) {

    /**
     * Something was paid, of what is open or, late, of what was given up. Refused for more than that, for nothing, in another currency,
     * and for what is not owed.
     */
    public Outcome<Invoice> paid(Money amount, Instant at) {
        requireCurrency(amount);
        boolean late = before.state() == InvoiceState.UNCOLLECTIBLE;
        Balance balance = before.balance();
        Money payable = late ? balance.writtenOff() : before.open();
        requireWithin(amount, payable, InvoiceState.PAID);
        Balance next = new Balance(
                balance.paid().plus(amount),
                balance.offset(),
                late ? balance.writtenOff().minus(amount) : balance.writtenOff());
        Money rest = payable.minus(amount);
        if (rest.isPositive()) {
            return Outcome.of(
                    before.settled(next, before.state(), null),
                    new InvoiceEvent.PartlyPaid(before.id(), before.aboutOne(), before.number(), amount, rest));
        }
        return Outcome.of(before.settled(next, InvoiceState.PAID, at), allPaid());
    }

    /** As {@link #paid}, by what somebody has recorded. Refuses the reference of an earlier receipt. */
    public Outcome<Invoice> received(Receipt receipt) {
        if (before.receipts().stream().anyMatch(earlier -> earlier.reference().equals(receipt.reference()))) {
            throw new InvoiceError.AlreadyRecorded(before.id(), receipt.reference()).refused();
        }
        Outcome<Invoice> paid = paid(receipt.amount(), receipt.recordedAt());
        List<Event> events = new ArrayList<>();
        events.add(new InvoiceEvent.PaymentRecorded(
                before.id(),
                before.aboutOne(),
                before.number(),
                receipt.amount(),
                receipt.reference(),
                receipt.receivedOn()));
        events.addAll(paid.events());
        return new Outcome<>(paid.next().with(receipt), events);
    }

    /** A credit note takes so much from what is open. Of an invoice that is taken back whole, nothing is left: it is void. */
    public Outcome<Invoice> offset(Money amount, Instant at) {
        requireCurrency(amount);
        Balance balance = before.balance();
        boolean whole = amount.plus(balance.offset()).equals(before.quote().total());
        InvoiceState done = whole ? InvoiceState.VOID : InvoiceState.PAID;
        requireWithin(amount, before.open(), done);
        Balance next = new Balance(balance.paid(), balance.offset().plus(amount), balance.writtenOff());
        if (!amount.equals(before.open())) {
            return Outcome.of(before.settled(next, before.state(), null));
        }
        Event event = whole ? new InvoiceEvent.Voided(before.id(), before.aboutOne(), before.number()) : allPaid();
        return Outcome.of(before.settled(next, done, whole ? null : at), event);
    }

    /** What is open is not expected any more. */
    public Outcome<Invoice> writtenOff(String reason) {
        Money open = before.open();
        requireWithin(open, open, InvoiceState.UNCOLLECTIBLE);
        Balance balance = before.balance();
        return Outcome.of(
                before.settled(new Balance(balance.paid(), balance.offset(), open), InvoiceState.UNCOLLECTIBLE, null),
                new InvoiceEvent.WrittenOff(before.id(), before.aboutOne(), before.number(), open, reason));
    }

    private void requireWithin(Money amount, Money most, InvoiceState to) {
        if (!before.state().next().contains(to) || !most.isPositive()) {
            throw new InvoiceError.NoSuchMove(before.id(), before.state(), to).refused();
        }
        if (!amount.isPositive() || amount.isGreaterThan(most)) {
            throw new InvoiceError.MoreThanOpen(before.id(), amount, most).refused();
        }
    }

    private void requireCurrency(Money amount) {
        if (!amount.getCurrencyUnit().equals(before.quote().currency())) {
            throw new InvoiceError.InOtherCurrency(before.id(), before.quote().currency()).refused();
        }
    }

    private InvoiceEvent allPaid() {
        return new InvoiceEvent.Paid(
                before.id(), before.aboutOne(), before.number(), before.quote().total());
    }
}
