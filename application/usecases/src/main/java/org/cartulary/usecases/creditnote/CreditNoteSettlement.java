package org.cartulary.usecases.creditnote;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.creditnote.BilledOrder;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Settling;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundError;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.ports.Identities;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.refund.Refunds;
import org.cartulary.usecases.Lookup;
import org.joda.money.Money;

/**
 * What becomes of the money of a credit note, within the caller's transaction. The invoice is written in any case: two credit notes for it
 * at the same moment cannot pass each other.
 */
public final class CreditNoteSettlement {

    private final Invoices invoices;
    private final Clients clients;
    private final Orders orders;
    private final PaymentAttempts attempts;
    private final Refunds refunds;
    private final Lookup lookup;
    private final Identities identities;

    @Inject
    public CreditNoteSettlement(
            Invoices invoices,
            Clients clients,
            Orders orders,
            PaymentAttempts attempts,
            Refunds refunds,
            Lookup lookup,
            Identities identities) {
        this.invoices = invoices;
        this.clients = clients;
        this.orders = orders;
        this.attempts = attempts;
        this.refunds = refunds;
        this.lookup = lookup;
        this.identities = identities;
    }

    /** What can still go back to the card that paid an order of an invoice; nothing where none did. */
    Money refundable(Invoice invoice, OrderId order) {
        return charged(invoice, order)
                .map(attempt -> attempt.amount().minus(attempt.refunded()))
                .orElseGet(() -> Money.zero(invoice.quote().currency()));
    }

    private Optional<PaymentAttempt> charged(Invoice invoice, OrderId of) {
        return orders.find(invoice.reseller(), of)
                .flatMap(order -> Optional.ofNullable(order.payment()))
                .flatMap(payment -> attempts.find(invoice.reseller(), payment));
    }

    /** Goes the way of the credit note, and answers what happened. */
    List<? extends Event> settle(CreditNote note, Invoice invoice, String principal, Instant at) {
        return switch (note.settlement().way()) {
            case OFFSET -> offset(note, invoice, at);
            case ACCOUNT_CREDIT -> keep(note, invoice);
            case REFUND -> refund(note, invoice, principal, at);
        };
    }

    private List<? extends Event> offset(CreditNote note, Invoice invoice, Instant at) {
        Outcome<Invoice> less = new Settling(invoice).offset(note.total(), at);
        invoices.save(less.next());
        return less.events();
    }

    private List<? extends Event> keep(CreditNote note, Invoice invoice) {
        invoices.save(invoice.fenced());
        Outcome<Client> richer = lookup.client(note.reseller(), note.client()).keepCredit(note.total(), note.id());
        clients.save(richer.next());
        return richer.events();
    }

    private List<? extends Event> refund(CreditNote note, Invoice invoice, String principal, Instant at) {
        OrderId order = BilledOrder.of(invoice, note.credited()).order();
        PaymentAttempt charged =
                charged(invoice, order).orElseThrow(() -> new RefundError.NotPaidByCard(invoice.id()).refused());
        invoices.save(invoice.fenced());
        attempts.save(charged.setAsideForRefund(note.total()));
        Outcome<Refund> begun =
                Refund.start(new RefundId(identities.next()), note, charged, note.total(), principal, at);
        refunds.save(begun.next());
        return begun.events();
    }
}
