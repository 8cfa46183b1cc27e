package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderEvent;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Identities;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.renewal.TrialLetters;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Decides what an order books: the order, its subscriptions, the invoice to come, events and letters. */
public final class OrderBooking {

    private final CartSubscriptions renewals;
    private final WhenOrderIsPlaced letters;
    private final Identities identities;

    @Inject
    public OrderBooking(CartSubscriptions renewals, WhenOrderIsPlaced letters, Identities identities) {
        this.renewals = renewals;
        this.letters = letters;
        this.identities = identities;
    }

    /**
     * Books one purchase.
     *
     * @param paid the attempt that paid it; nothing when nothing was due, or it is owed
     * @param before events of the same transaction that led here
     */
    Order book(
            Known known,
            Situation situation,
            Purpose purpose,
            @Nullable PaymentAttemptId paid,
            List<Event> before,
            Instant at,
            ToWrite toWrite) {
        OrderId id = new OrderId(identities.next());
        LocalDate today = situation.reseller().dateAt(at);
        List<Outcome<Subscription>> started =
                new SubscriptionStart(identities, situation, purpose.owner(), id, today).all();
        InvoiceDraft draft = draft(known, situation, purpose, today);
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
                draft == null ? new InvoiceId(identities.next()) : draft.id(),
                started.stream().map(start -> start.next().id()).toList(),
                at);
        toWrite.save(checkedOut.next());
        if (order.owner() instanceof Account.OfClient && !situation.client().transacted()) {
            toWrite.save(situation.client().afterTransaction());
        }
        Event placed = OrderEvent.Placed.of(order);
        List<Event> events = new ArrayList<>(before);
        events.addAll(checkedOut.events());
        events.add(placed);
        started.forEach(start -> events.addAll(start.events()));
        events.addAll(renewals.book(known, order, today, toWrite));
        List<Letter> told = new ArrayList<>(letters.prepare(placed, order, situation, at, toWrite));
        told.addAll(new TrialLetters(situation.client(), situation.reseller()).started(started));
        toWrite.book(new Booking(order, situation, started, events, told, draft, at));
        return order;
    }

    /** What it waits for; nothing where it is invoiced at once. */
    private @Nullable InvoiceDraft draft(Known known, Situation situation, Purpose purpose, LocalDate today) {
        Reseller reseller = situation.reseller();
        return reseller.invoicing().waits(purpose.owner())
                ? known.draft(
                        reseller.id(),
                        situation.quote().currency(),
                        YearMonth.from(today),
                        () -> new InvoiceId(identities.next()))
                : null;
    }
}
