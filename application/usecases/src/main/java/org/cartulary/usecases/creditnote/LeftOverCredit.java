package org.cartulary.usecases.creditnote;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.creditnote.CreditedInvoice;
import org.cartulary.domain.creditnote.LeftOver;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.explanation.Explanation;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.PeriodChanges;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.subscription.Subscriptions;
import org.joda.money.Money;

/** Gives the credit of one subscription by credit notes, within the caller's transaction. */
public final class LeftOverCredit {

    private final Subscriptions subscriptions;
    private final Orders orders;
    private final Invoices invoices;
    private final CreditNotes creditNotes;
    private final CreditNoteSettlement settlement;
    private final IssueCreditNote issue;

    @Inject
    public LeftOverCredit(
            Subscriptions subscriptions,
            Orders orders,
            Invoices invoices,
            CreditNotes creditNotes,
            CreditNoteSettlement settlement,
            IssueCreditNote issue) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.settlement = settlement;
        this.issue = issue;
    }

    /** Says how many credit notes that took; none where another was faster. */
    int give(SubscriptionId id, Actor work) {
        Subscription subscription = subscriptions.find(work.reseller(), id).orElseThrow();
        Money credit = subscription.dues().credit();
        PeriodChanges changes = subscription.dues().changes();
        if (credit == null
                || changes == null
                || changes.payOut() == null
                || subscription.payOutOn().isEmpty()) {
            return 0;
        }
        Money left = credit;
        int notes = 0;
        for (OrderId order : latestFirst(subscription, changes)) {
            Money given = of(order, subscription, left, changes.payOut(), work);
            notes += given.isPositive() ? 1 : 0;
            left = left.minus(given);
        }
        subscriptions.save(new Changes(subscription).paidOut(credit.minus(left)));
        return notes;
    }

    /** The orders of the changes, and before them the one that paid for the period. */
    private List<OrderId> latestFirst(Subscription subscription, PeriodChanges changes) {
        List<OrderId> paid = new ArrayList<>();
        paid.add(subscriptions.periods(subscription.reseller(), subscription.id()).stream()
                .filter(period -> period.period().equals(subscription.currentPeriod()))
                .findFirst()
                .map(period -> period.order())
                .orElse(subscription.order()));
        paid.addAll(changes.orders());
        Collections.reverse(paid);
        return paid.stream().distinct().toList();
    }

    /** How much of what is wanted the invoice of this order could be credited with. */
    private Money of(OrderId id, Subscription subscription, Money wanted, CreditUse use, Actor work) {
        Money nothing = Money.zero(wanted.getCurrencyUnit());
        Optional<Order> order = orders.find(subscription.reseller(), id);
        Optional<QuoteLine> line = order.flatMap(found -> found.lineOf(subscription.id()));
        Optional<Invoice> invoice = order.flatMap(found -> invoices.find(found.reseller(), found.invoice()));
        if (line.isEmpty() || invoice.isEmpty()) {
            return nothing;
        }
        CreditedInvoice credited = new CreditedInvoice(
                invoice.get(),
                creditNotes.of(subscription.reseller(), invoice.get().id()));
        return LeftOver.of(credited, line.get(), wanted, use, settlement.refundable(invoice.get(), id))
                .map(over -> given(over, invoice.get(), line.get(), work))
                .orElse(nothing);
    }

    private Money given(LeftOver over, Invoice invoice, QuoteLine line, Actor work) {
        String reason = Explanation.ofCredit(line, invoice.language());
        issue.handle(new IssueCreditNote.Command(work, invoice.id(), over.extent(), reason, over.way()));
        return over.given();
    }
}
