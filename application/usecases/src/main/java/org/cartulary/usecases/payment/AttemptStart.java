package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Allotment;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.quote.Quote;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.cart.PurchaseConditions;
import org.cartulary.usecases.cart.PurchaseConditions.Weighed;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.catalog.TrialUses;
import org.cartulary.usecases.promo.PromoCodeUses;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Commits to a purchase at a quote, within the caller's transaction: it reserves under the permission, counts the uses
 * of promo codes, the trials and what limits of products allow, holds what is renewed, locks the cart and writes the attempt, all before any gateway
 * is asked. Where nothing is to be paid now it books at once.
 */
public final class AttemptStart {

    private final PurchaseConditions conditions;
    private final MethodChoice choice;
    private final Carts carts;
    private final Clients clients;
    private final Permissions permissions;
    private final PaymentAttempts attempts;
    private final CartSubscriptions renewals;
    private final PromoCodeUses uses;
    private final ProductLimits limits;
    private final TrialUses trials;
    private final OrderBooking booking;
    private final Recorder recorder;

    @Inject
    public AttemptStart(
            PurchaseConditions conditions,
            MethodChoice choice,
            Carts carts,
            Clients clients,
            Permissions permissions,
            PaymentAttempts attempts,
            CartSubscriptions renewals,
            PromoCodeUses uses,
            ProductLimits limits,
            TrialUses trials,
            OrderBooking booking,
            Recorder recorder) {
        this.conditions = conditions;
        this.choice = choice;
        this.carts = carts;
        this.clients = clients;
        this.permissions = permissions;
        this.attempts = attempts;
        this.renewals = renewals;
        this.uses = uses;
        this.limits = limits;
        this.trials = trials;
        this.booking = booking;
        this.recorder = recorder;
    }

    /**
     * Begins, or refuses with whatever stands against it.
     *
     * @param situation the cart as it stands in this transaction, and its quote
     * @param limited those of its products that have limits, as {@link ProductLimits} orders them
     * @param before events of the same transaction that led here
     */
    public Started begin(
            WantedPurchase wanted,
            PaymentAttemptId id,
            Situation situation,
            List<Product> limited,
            List<? extends Event> before,
            Instant now) {
        Quote quote = situation.quote();
        Weighed weighed = conditions.weigh(situation.client(), situation.reseller(), quote, wanted.mode(), now);
        weighed.requireNone();
        Permission permission = weighed.permission();
        if (permission != null) {
            permissions.save(permission.reserve(weighed.purchase()));
        }
        Purpose purpose = new Purpose(
                quote.cart(),
                situation.client().id(),
                wanted.mode(),
                quote.buyer(),
                quote.buyer(),
                wanted.by().principal(),
                permission == null ? null : permission.ref(),
                weighed.purchase().month(),
                weighed.credit().isZero() ? null : weighed.credit(),
                taken(situation.cart(), quote, limited));
        List<Event> events = new ArrayList<>(before);
        Client client = guarded(situation.client(), permission, weighed.credit(), quote.cart(), events);
        uses.take(situation.cart());
        if (weighed.due().isZero() || weighed.onAccount()) {
            if (needsMethod(wanted, quote)) {
                choice.choose(wanted, weighed.usable(), quote.buyer(), events, now);
            }
            Situation standing = new Situation(situation.cart(), client, situation.reseller(), quote);
            return new Started.Done(booking.book(standing, purpose, null, events, now));
        }
        PaymentMethod method = choice.choose(wanted, weighed.usable(), quote.buyer(), events, now);
        Outcome<PaymentAttempt> attempt = PaymentAttempt.start(id, purpose, method, weighed.due(), now);
        Outcome<Cart> paying = situation.cart().startPaying(quote, id);
        renewals.hold(situation.cart().reseller(), quote);
        carts.save(paying.next());
        attempts.save(attempt.next());
        events.addAll(paying.events());
        events.addAll(attempt.events());
        By by = wanted.by().onBehalfOf(client.id(), purpose.permission());
        recorder.record(by, events);
        return new Started.Paying(attempt.next(), new Situation(paying.next(), client, situation.reseller(), quote));
    }

    private List<Allotment> taken(Cart cart, Quote quote, List<Product> limited) {
        List<Allotment> taken = new ArrayList<>(limits.take(cart, limited));
        taken.addAll(trials.take(cart, quote));
        return taken;
    }

    /** A client that completes a purchase with which trials begin may bring a card for what comes after them, and has to where it is required. */
    private static boolean needsMethod(WantedPurchase wanted, Quote quote) {
        boolean tries = quote.lines().stream().anyMatch(line -> line.trial() != null);
        return wanted.mode() == PurchaseMode.CLIENT_COMPLETES
                && (quote.requiresMethod() || (tries && wanted.card() != null));
    }

    /**
     * Where no permission was written, the client is, so that this purchase and its suspension or the removal of its card cannot pass each
     * other. As long as it has no order, the client is written in any case, so that neither a change of its currency passes. What its credit
     * pays is taken with the same write.
     */
    private Client guarded(
            Client client, @Nullable Permission permission, Money credit, CartId cart, List<Event> events) {
        if (credit.isZero() && permission != null && client.transacted()) {
            return client;
        }
        Outcome<Client> written = credit.isZero() ? Outcome.of(client.fenced()) : client.useCredit(credit, cart);
        clients.save(written.next());
        events.addAll(written.events());
        return written.next();
    }
}
