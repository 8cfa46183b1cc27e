package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.usecases.Lookup;
import org.jspecify.annotations.Nullable;

/** The rest of a purchase: the gateway is asked, outside of any transaction, and what it said is settled in a second one. */
public final class PaymentSettlement {

    private final Transactions transactions;
    private final Gateways gateways;
    private final PaymentAttempts attempts;
    private final Orders orders;
    private final Lookup lookup;
    private final AnswerBooking booking;
    private final InstantSource clock;

    @Inject
    public PaymentSettlement(
            Transactions transactions,
            Gateways gateways,
            PaymentAttempts attempts,
            Orders orders,
            Lookup lookup,
            AnswerBooking booking,
            InstantSource clock) {
        this.transactions = transactions;
        this.gateways = gateways;
        this.attempts = attempts;
        this.orders = orders;
        this.lookup = lookup;
        this.booking = booking;
        this.clock = clock;
    }

    /** Refuses with {@code payment.declined} when the payment failed; by then the failure is settled. */
    public Checkout complete(Started started) {
        if (started instanceof Started.Done done) {
            return new Checkout.Booked(done.order());
        }
        if (started instanceof Started.Repeated repeated) {
            return resume(repeated.attempt());
        }
        Started.Paying paying = (Started.Paying) started;
        return settle(paying.attempt(), paying.situation(), gateways.charge(paying.attempt()));
    }

    /**
     * Whoever repeats a purchase takes it up where it stands. If the gateway has not answered yet, because the first call is still under
     * way or its process died, the same charge is asked for again: under its key the gateway charges once, and says the same to both.
     */
    private Checkout resume(PaymentAttempt attempt) {
        boolean unanswered = attempt.state() == PaymentState.PENDING && attempt.action() == null;
        return unanswered ? settle(attempt, null, gateways.charge(attempt)) : told(attempt, null);
    }

    /** Asks the gateway again about an attempt that is still open. */
    Checkout resolve(PaymentAttempt attempt) {
        return settle(attempt, null, gateways.resolve(attempt));
    }

    /** What a settled or open attempt means to whoever made it. */
    Checkout told(PaymentAttempt attempt, @Nullable Order order) {
        return switch (attempt.state()) {
            case SUCCEEDED ->
                new Checkout.Booked(
                        order == null
                                ? orders.findByCart(
                                                attempt.reseller(),
                                                attempt.purpose().cart())
                                        .orElseThrow()
                                : order);
            case FAILED -> throw new PaymentError.Declined(attempt.id(), String.valueOf(attempt.failure())).refused();
            case PENDING, UNKNOWN -> new Checkout.Pending(attempt.id(), attempt.amount(), attempt.action());
        };
    }

    private Checkout settle(PaymentAttempt attempt, @Nullable Situation situation, GatewayAnswer answer) {
        // The first run works on what the first transaction left locked; a rerun means that somebody else settled, so
        // it reads again.
        AtomicReference<@Nullable Situation> known = new AtomicReference<>(situation);
        Settled settled = transactions.write(() -> {
            Situation fresh = known.getAndSet(null);
            PaymentAttempt standing = fresh == null ? reread(attempt) : attempt;
            if (standing.state() == PaymentState.SUCCEEDED || standing.state() == PaymentState.FAILED) {
                return new Settled(standing, null);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return booking.apply(
                    standing, fresh == null ? reread(standing.purpose().cart(), standing) : fresh, answer, now);
        });
        return told(settled.attempt(), settled.order());
    }

    private PaymentAttempt reread(PaymentAttempt attempt) {
        return attempts.find(attempt.reseller(), attempt.id()).orElseThrow();
    }

    private Situation reread(CartId id, PaymentAttempt attempt) {
        Cart cart = lookup.cart(attempt.reseller(), id);
        if (cart.frozen() == null) {
            throw new IllegalStateException("a cart that is being paid has a frozen quote, but not " + id);
        }
        return new Situation(
                cart,
                lookup.client(attempt.reseller(), cart.client()),
                lookup.reseller(attempt.reseller()),
                cart.frozen());
    }
}
