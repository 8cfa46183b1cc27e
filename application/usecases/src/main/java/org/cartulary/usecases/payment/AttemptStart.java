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
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.quote.Quote;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recording;
import org.cartulary.usecases.cart.PurchaseConditions;
import org.cartulary.usecases.cart.PurchaseConditions.Weighed;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.catalog.TrialUses;
import org.cartulary.usecases.promo.PromoCodeUses;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Commits to a purchase at a quote: it reserves under the permission, counts the uses of promo codes, the trials and what limits of products
 * allow, holds what is renewed, locks the cart and writes the attempt, all before any gateway is asked. Where nothing is to be paid now it books
 * at once.
 */
public final class AttemptStart {

    private final PurchaseConditions conditions;
    private final MethodChoice choice;
    private final CartSubscriptions renewals;
    private final PromoCodeUses uses;
    private final ProductLimits limits;
    private final TrialUses trials;
    private final OrderBooking booking;
    private final Knowing asking;
    private final Writing writing;

    @Inject
    public AttemptStart(
            PurchaseConditions conditions,
            MethodChoice choice,
            CartSubscriptions renewals,
            PromoCodeUses uses,
            ProductLimits limits,
            TrialUses trials,
            OrderBooking booking,
            Knowing asking,
            Writing writing) {
        this.conditions = conditions;
        this.choice = choice;
        this.renewals = renewals;
        this.uses = uses;
        this.limits = limits;
        this.trials = trials;
        this.booking = booking;
        this.asking = asking;
        this.writing = writing;
    }

    /** Begins within the caller's transaction, or refuses with whatever stands against it. */
    public Started begin(Intended intended, Instant now) {
        ToWrite toWrite = new ToWrite();
        Started started = decide(asking, intended, now, toWrite);
        writing.write(toWrite);
        return started;
    }

    /**
     * Decides whether and how it begins; it has begun when that is written. Only what is counted (uses of codes, trials, what limits allow) and a
     * new card are written at once; recurring work has neither.
     */
    public Started decide(Known known, Intended intended, Instant now, ToWrite toWrite) {
        WantedPurchase wanted = intended.wanted();
        Situation situation = intended.situation();
        Quote quote = situation.quote();
        Weighed weighed = conditions.weigh(known, situation.client(), situation.reseller(), quote, wanted.mode(), now);
        weighed.requireNone();
        Permission permission = weighed.permission();
        if (permission != null) {
            toWrite.save(permission.reserve(weighed.purchase()));
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
                taken(situation.cart(), quote, intended.limited()));
        List<Event> events = new ArrayList<>(intended.before());
        Client client = guarded(situation.client(), permission, weighed.credit(), quote.cart(), events, toWrite);
        uses.take(situation.cart());
        if (weighed.due().isZero() || weighed.onAccount()) {
            if (needsMethod(wanted, quote)) {
                choice.choose(wanted, weighed.usable(), quote.buyer(), events, now, toWrite);
            }
            Situation standing = new Situation(situation.cart(), client, situation.reseller(), quote);
            return new Started.Done(booking.book(known, standing, purpose, null, events, now, toWrite));
        }
        PaymentMethod method = choice.choose(wanted, weighed.usable(), quote.buyer(), events, now, toWrite);
        Outcome<PaymentAttempt> attempt = PaymentAttempt.start(intended.attempt(), purpose, method, weighed.due(), now);
        Outcome<Cart> paying = situation.cart().startPaying(quote, intended.attempt());
        renewals.hold(known, situation.cart().reseller(), quote, toWrite);
        toWrite.save(paying.next());
        toWrite.save(attempt.next());
        events.addAll(paying.events());
        events.addAll(attempt.events());
        By by = wanted.by().onBehalfOf(client.id(), purpose.permission());
        toWrite.record(new Recording(by, events, List.of()));
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
    private static Client guarded(
            Client client,
            @Nullable Permission permission,
            Money credit,
            CartId cart,
            List<Event> events,
            ToWrite toWrite) {
        if (credit.isZero() && permission != null && client.transacted()) {
            return client;
        }
        Outcome<Client> written = credit.isZero() ? Outcome.of(client.fenced()) : client.useCredit(credit, cart);
        toWrite.save(written.next());
        events.addAll(written.events());
        return written.next();
    }
}
