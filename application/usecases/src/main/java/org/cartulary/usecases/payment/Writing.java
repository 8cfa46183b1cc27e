package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.Recording;
import org.joda.money.Money;

/**
 * Writes what was decided of purchases, of one or of many of one reseller, within the caller's transaction. Everybody writes the tables
 * in this order. The invoice numbers and the chain of events come last, because others wait for both.
 */
public final class Writing {

    private final Permissions permissions;
    private final Clients clients;
    private final PaymentMethods methods;
    private final Carts carts;
    private final PaymentAttempts attempts;
    private final Orders orders;
    private final Subscriptions subscriptions;
    private final InvoiceNumbers numbers;
    private final Invoices invoices;
    private final InvoiceDrafts drafts;
    private final ReminderSchedule reminders;
    private final Recorder recorder;

    @Inject
    public Writing(
            Permissions permissions,
            Clients clients,
            PaymentMethods methods,
            Carts carts,
            PaymentAttempts attempts,
            Orders orders,
            Subscriptions subscriptions,
            InvoiceNumbers numbers,
            Invoices invoices,
            InvoiceDrafts drafts,
            ReminderSchedule reminders,
            Recorder recorder) {
        this.permissions = permissions;
        this.clients = clients;
        this.methods = methods;
        this.carts = carts;
        this.attempts = attempts;
        this.orders = orders;
        this.subscriptions = subscriptions;
        this.numbers = numbers;
        this.invoices = invoices;
        this.drafts = drafts;
        this.reminders = reminders;
        this.recorder = recorder;
    }

    public void write(ToWrite all) {
        all.others.forEach(Runnable::run);
        turns(all.permissions, Permission::client).forEach(permissions::saveAll);
        turns(all.clients, Client::id).forEach(clients::saveAll);
        turns(all.methods, PaymentMethod::id).stream().limit(1).forEach(once -> once.forEach(methods::save));
        turns(all.carts, Cart::id).forEach(carts::saveAll);
        turns(all.attempts, PaymentAttempt::id).forEach(attempts::saveAll);
        orders.addAll(all.orders);
        subscriptions.addAll(all.started);
        turns(all.subscriptions, Subscription::id).forEach(subscriptions::saveAll);
        subscriptions.addPeriods(all.periods);
        List<Booking> booked = all.booked();
        join(booked);
        Map<OrderId, Outcome<Invoice>> issued =
                issue(booked.stream().filter(booking -> booking.draft() == null).toList());
        recorder.record(all.told.stream().map(told -> recording(told, issued)).toList());
    }

    private void join(List<Booking> booked) {
        Map<InvoiceDraft, List<Order>> joining = new LinkedHashMap<>();
        for (Booking booking : booked) {
            if (booking.draft() != null) {
                joining.computeIfAbsent(booking.draft(), draft -> new ArrayList<>())
                        .add(booking.order());
            }
        }
        joining.forEach((draft, waiting) -> drafts.join(
                draft,
                waiting.stream().map(Order::id).toList(),
                Money.total(
                        draft.currency(),
                        waiting.stream().map(order -> order.quote().total()).toList())));
    }

    private Map<OrderId, Outcome<Invoice>> issue(List<Booking> booked) {
        Map<Series, List<Booking>> bySeries = new LinkedHashMap<>();
        booked.forEach(booking -> bySeries.computeIfAbsent(booking.series(), series -> new ArrayList<>())
                .add(booking));
        Map<OrderId, Outcome<Invoice>> issued = new LinkedHashMap<>();
        bySeries.forEach((series, bookings) -> {
            ResellerId reseller = bookings.get(0).order().reseller();
            Iterator<InvoiceNumber> next =
                    numbers.next(reseller, series, bookings.size()).iterator();
            bookings.forEach(booking -> issued.put(booking.order().id(), booking.issue(next.next(), reminders)));
        });
        invoices.saveAll(issued.values().stream().map(Outcome::next).toList());
        return issued;
    }

    private static Recording recording(ToWrite.Told told, Map<OrderId, Outcome<Invoice>> issued) {
        if (told instanceof ToWrite.Told.Booked booked) {
            return booked.booking().with(issued.get(booked.booking().order().id()));
        }
        return ((ToWrite.Told.Happened) told).recording();
    }

    /** What is written twice, one version after the other, is written in as many turns. */
    private static <T> List<List<T>> turns(List<T> things, Function<T, Object> identity) {
        List<List<T>> turns = new ArrayList<>();
        List<T> left = things;
        while (!left.isEmpty()) {
            List<T> turn = new ArrayList<>();
            List<T> later = new ArrayList<>();
            Set<Object> written = new HashSet<>();
            left.forEach(thing -> (written.add(identity.apply(thing)) ? turn : later).add(thing));
            turns.add(turn);
            left = later;
        }
        return turns;
    }
}
