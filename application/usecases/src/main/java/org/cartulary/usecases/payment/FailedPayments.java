package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.Clients;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.promo.PromoCodeUses;
import org.cartulary.usecases.renewal.UnpaidRenewals;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.joda.money.Money;

/**
 * What a payment that failed leaves behind, within the caller's transaction. A person's cart is again what it was, to be tried again, and
 * what it renews is let go of; the uses of its promo codes and what it took of limits are there
 * again. A cart of recurring work is thrown away, and dunning goes on.
 */
public final class FailedPayments {

    private final Carts carts;
    private final CartSubscriptions renewals;
    private final UnpaidRenewals unpaid;
    private final PromoCodeUses uses;
    private final ProductLimits limits;
    private final Clients clients;

    @Inject
    public FailedPayments(
            Carts carts,
            CartSubscriptions renewals,
            UnpaidRenewals unpaid,
            PromoCodeUses uses,
            ProductLimits limits,
            Clients clients) {
        this.carts = carts;
        this.renewals = renewals;
        this.unpaid = unpaid;
        this.uses = uses;
        this.limits = limits;
        this.clients = clients;
    }

    /** Says what is to be told; what happened comes to {@code events}. */
    List<Letter> apply(PaymentAttempt attempt, Situation situation, String reason, List<Event> events, Instant now) {
        boolean automatic = attempt.purpose().mode() == PurchaseMode.AUTOMATIC;
        Outcome<Cart> left = automatic
                ? situation.cart().paymentAbandoned(attempt.id())
                : situation.cart().paymentFailed(attempt.id());
        carts.save(left.next());
        events.addAll(left.events());
        uses.giveBack(situation.cart());
        limits.giveBack(attempt.reseller(), attempt.purpose().taken());
        Money credit = attempt.purpose().credit();
        if (credit != null) {
            Outcome<Client> richer =
                    situation.client().returnCredit(credit, situation.cart().id());
            clients.save(richer.next());
            events.addAll(richer.events());
        }
        if (!automatic) {
            renewals.release(attempt.reseller(), situation.quote());
            return List.of();
        }
        UnpaidRenewals.Dunned dunned = unpaid.dun(
                renewals.held(attempt.reseller(), situation.quote()),
                situation.client(),
                situation.reseller(),
                reason,
                situation.reseller().dateAt(now));
        events.addAll(dunned.events());
        return dunned.letters();
    }
}
