package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.cart.PurchaseConditions;
import org.cartulary.usecases.cart.PurchaseConditions.Weighed;
import org.cartulary.usecases.cart.Quoting;
import org.jspecify.annotations.Nullable;

/**
 * The first transaction of a purchase: it binds the quote, reserves under the permission, locks the cart and writes the attempt, all
 * before any gateway is asked. Where nothing is due it books at once.
 */
public final class PaymentStart {

    private final Transactions transactions;
    private final Repeats repeats;
    private final Lookup lookup;
    private final Quoting quoting;
    private final PurchaseConditions conditions;
    private final MethodChoice choice;
    private final Carts carts;
    private final Clients clients;
    private final Permissions permissions;
    private final PaymentAttempts attempts;
    private final OrderBooking booking;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public PaymentStart(
            Transactions transactions,
            Repeats repeats,
            Lookup lookup,
            Quoting quoting,
            PurchaseConditions conditions,
            MethodChoice choice,
            Carts carts,
            Clients clients,
            Permissions permissions,
            PaymentAttempts attempts,
            OrderBooking booking,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.repeats = repeats;
        this.lookup = lookup;
        this.quoting = quoting;
        this.conditions = conditions;
        this.choice = choice;
        this.carts = carts;
        this.clients = clients;
        this.permissions = permissions;
        this.attempts = attempts;
        this.booking = booking;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    public Started start(WantedPurchase wanted) {
        PaymentAttemptId id = new PaymentAttemptId(identities.next());
        AtomicBoolean again = new AtomicBoolean();
        return transactions.write(() -> {
            // The first run leaves it to the unique key to find a repeat, which saves every other purchase a read.
            Optional<Started> earlier = again.getAndSet(true) ? repeats.find(wanted) : Optional.empty();
            return earlier.orElseGet(() -> begin(wanted, id));
        });
    }

    private Started begin(WantedPurchase wanted, PaymentAttemptId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repeats.keep(wanted, id, now);
        Cart cart = lookup.cart(wanted.by().reseller(), wanted.cart());
        requireReady(cart, wanted, now);
        Client client = lookup.client(cart.reseller(), cart.client());
        Reseller reseller = lookup.reseller(cart.reseller());
        Quote quote = quoting.quote(cart, client, reseller, wanted.mode(), now);
        Quoting.requireAgreed(quote, wanted.quote());
        Weighed weighed = conditions.weigh(client, reseller, quote, wanted.mode(), now);
        weighed.requireNone();
        Permission permission = weighed.permission();
        Purpose purpose = new Purpose(
                cart.id(),
                client.id(),
                wanted.mode(),
                quote.buyer(),
                quote.buyer(),
                wanted.by().principal(),
                permission == null ? null : permission.ref(),
                weighed.purchase().month());
        if (permission != null) {
            permissions.save(permission.reserve(weighed.purchase()));
        }
        client = guarded(client, permission);
        if (quote.total().isZero()) {
            return new Started.Free(
                    booking.book(new Situation(cart, client, reseller, quote), purpose, null, List.of(), now));
        }
        List<Event> events = new ArrayList<>();
        PaymentMethod method = choice.choose(wanted, weighed.usable(), quote.buyer(), events, now);
        Outcome<PaymentAttempt> attempt = PaymentAttempt.start(id, purpose, method, quote.total(), now);
        Outcome<Cart> paying = cart.startPaying(quote, id);
        carts.save(paying.next());
        attempts.save(attempt.next());
        events.addAll(paying.events());
        events.addAll(attempt.events());
        By by = wanted.by().onBehalfOf(client.id(), purpose.permission());
        recorder.record(by, events);
        return new Started.Paying(attempt.next(), new Situation(paying.next(), client, reseller, quote));
    }

    /**
     * Where no permission was written, the client is, so that this purchase and its suspension or the removal of its card cannot pass each
     * other. As long as it has no order, the client is written in any case, so that neither a change of its currency passes.
     */
    private Client guarded(Client client, @Nullable Permission permission) {
        if (permission != null && client.transacted()) {
            return client;
        }
        Client written = client.fenced();
        clients.save(written);
        return written;
    }

    private static void requireReady(Cart cart, WantedPurchase wanted, Instant now) {
        if (cart.state() == CartState.PAYING) {
            throw new PaymentError.AlreadyUnderWay(cart.id()).refused();
        }
        if (wanted.link() != null) {
            wanted.link().requireUsable(now);
        }
        if (wanted.mode() == PurchaseMode.CLIENT_COMPLETES) {
            cart.requireOffered(now);
        } else {
            cart.requireOpen();
        }
    }
}
