package org.cartulary.usecases.payment;

import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.usecases.Recording;

/**
 * What a transaction is about to write. Decisions about one purchase after the other put it here, and {@link Writing} writes all of it,
 * table by table: many purchases cost hardly more statements than one.
 */
public final class ToWrite {

    final List<Runnable> others = new ArrayList<>();
    final List<Permission> permissions = new ArrayList<>();
    final List<Client> clients = new ArrayList<>();
    final List<PaymentMethod> methods = new ArrayList<>();
    final List<Cart> carts = new ArrayList<>();
    final List<PaymentAttempt> attempts = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    final List<Subscription> started = new ArrayList<>();
    final List<Subscription> subscriptions = new ArrayList<>();
    final List<RenewedPeriod> periods = new ArrayList<>();
    final List<Told> told = new ArrayList<>();

    /** What is told at last: what happened, or what happened with an invoice that is still to have its number. */
    sealed interface Told {

        record Happened(Recording recording) implements Told {}

        record Booked(Booking booking) implements Told {}
    }

    void save(Permission permission) {
        permissions.add(permission);
    }

    void save(Client client) {
        clients.add(client);
    }

    /** Once, also where several purchases write it alike. */
    void save(PaymentMethod method) {
        methods.add(method);
    }

    void save(Cart cart) {
        carts.add(cart);
    }

    void save(PaymentAttempt attempt) {
        attempts.add(attempt);
    }

    public void save(Subscription subscription) {
        subscriptions.add(subscription);
    }

    public void add(RenewedPeriod period) {
        periods.add(period);
    }

    /** An order, what it starts, and the invoice that it is to have. */
    void book(Booking booking) {
        orders.add(booking.order());
        booking.started().forEach(start -> started.add(start.next()));
        told.add(new Told.Booked(booking));
    }

    /** All orders that are booked, in their order. */
    List<Booking> booked() {
        return told.stream()
                .filter(each -> each instanceof Told.Booked)
                .map(each -> ((Told.Booked) each).booking())
                .toList();
    }

    public void record(Recording recording) {
        told.add(new Told.Happened(recording));
    }

    /** Something that one purchase in many writes by itself. */
    public void also(Runnable write) {
        others.add(write);
    }

    /** What was decided about another purchase. */
    public void add(ToWrite other) {
        others.addAll(other.others);
        permissions.addAll(other.permissions);
        clients.addAll(other.clients);
        methods.addAll(other.methods);
        carts.addAll(other.carts);
        attempts.addAll(other.attempts);
        orders.addAll(other.orders);
        started.addAll(other.started);
        subscriptions.addAll(other.subscriptions);
        periods.addAll(other.periods);
        told.addAll(other.told);
    }
}
