package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderEvent;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Identities;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.renewal.TrialLetters;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Books what was bought, within the caller's transaction: order, subscriptions, invoice, events and letters. The invoice number and the
 * chain of events come last, because others wait for both.
 */
public final class OrderBooking {

    private final Carts carts;
    private final Clients clients;
    private final Orders orders;
    private final Subscriptions subscriptions;
    private final CartSubscriptions renewals;
    private final InvoiceNumbers numbers;
    private final Invoices invoices;
    private final WhenOrderIsPlaced letters;
    private final ReminderSchedule reminders;
    private final Identities identities;
    private final Recorder recorder;

    @Inject
    public OrderBooking(
            Carts carts,
            Clients clients,
            Orders orders,
            Subscriptions subscriptions,
            CartSubscriptions renewals,
            InvoiceNumbers numbers,
            Invoices invoices,
            WhenOrderIsPlaced letters,
            ReminderSchedule reminders,
            Identities identities,
            Recorder recorder) {
        this.carts = carts;
        this.clients = clients;
        this.orders = orders;
        this.subscriptions = subscriptions;
        this.renewals = renewals;
        this.numbers = numbers;
        this.invoices = invoices;
        this.letters = letters;
        this.reminders = reminders;
        this.identities = identities;
        this.recorder = recorder;
    }

    /**
     * Books one purchase.
     *
     * @param paid the attempt that paid it; nothing when nothing was due, or it is owed
     * @param before events of the same transaction that led here
     */
    Order book(Situation situation, Purpose purpose, @Nullable PaymentAttemptId paid, List<Event> before, Instant at) {
        OrderId id = new OrderId(identities.next());
        LocalDate today = situation.reseller().dateAt(at);
        List<Outcome<Subscription>> started =
                new SubscriptionStart(identities, situation, purpose.owner(), id, today).all();
        Outcome<Cart> checkedOut = situation.cart().checkOut(situation.quote(), id);
        Order order = new Order(
                id,
                situation.cart().reseller(),
                purpose.cart(),
                purpose.client(),
                purpose.owner(),
                purpose.payer(),
                purpose.mode(),
                situation.quote(),
                purpose.principal(),
                purpose.permission(),
                paid,
                purpose.credit() == null ? Money.zero(situation.quote().currency()) : purpose.credit(),
                new InvoiceId(identities.next()),
                started.stream().map(start -> start.next().id()).toList(),
                at);
        carts.save(checkedOut.next());
        if (order.owner() instanceof Account.OfClient && !situation.client().transacted()) {
            clients.save(situation.client().afterTransaction());
        }
        orders.add(order);
        subscriptions.addAll(started.stream().map(Outcome::next).toList());
        List<Event> renewed = renewals.book(order, today);
        Event placed = OrderEvent.Placed.of(order);
        List<Letter> told = new ArrayList<>(letters.prepare(placed, order, situation, at));
        told.addAll(new TrialLetters(situation.client(), situation.reseller()).started(started));
        Outcome<Invoice> invoice = issue(order, situation, today, at);
        invoices.save(invoice.next());
        List<Event> events = new ArrayList<>(before);
        events.addAll(checkedOut.events());
        events.add(placed);
        started.forEach(start -> events.addAll(start.events()));
        events.addAll(renewed);
        events.addAll(invoice.events());
        By by = new By(order.reseller(), order.principal(), order.client(), order.permission());
        recorder.record(by, events, letters.withInvoice(told, invoice.next()));
        return order;
    }

    private ReminderSchedule reminders(Reseller reseller) {
        Policies own = reseller.policies();
        return own == null ? reminders : own.reminders();
    }

    private Outcome<Invoice> issue(Order order, Situation situation, LocalDate today, Instant at) {
        boolean clientOwns = order.owner() instanceof Account.OfClient;
        Invoice.Parties parties = new Invoice.Parties(
                Party.of(situation.reseller()),
                clientOwns ? Party.of(situation.client()) : Party.of(situation.reseller()),
                clientOwns
                        ? situation.client().profile().language()
                        : situation.reseller().language());
        InvoiceNumber number =
                numbers.next(order.reseller(), situation.reseller().numbering().ofInvoices(today));
        if (order.isOwed()) {
            return Invoice.issueOwed(
                    order.invoice(),
                    order.reseller(),
                    number,
                    order.client(),
                    parties,
                    order.quote(),
                    order.id(),
                    today,
                    situation.client().billing().dueOn(today),
                    reminders(situation.reseller()),
                    order.credit());
        }
        return Invoice.issuePaid(
                order.invoice(),
                order.reseller(),
                number,
                order.client(),
                parties,
                order.quote(),
                order.id(),
                today,
                at);
    }
}
