package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.subscription.Arrears;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.promo.PromoCodeUses;
import org.cartulary.usecases.renewal.UnpaidRenewals;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.joda.money.Money;

/**
 * What a payment that failed leaves behind, within the caller's transaction. A person's cart is again what it was, to be tried again, and
 * what it renews is let go of; the uses of its promo codes and what it took of limits are there
 * again. A cart of recurring work is thrown away, and dunning goes on where it was the payer's to pay.
 */
public final class FailedPayments {

    private final CartSubscriptions renewals;
    private final UnpaidRenewals unpaid;
    private final PromoCodeUses uses;
    private final ProductLimits limits;

    @Inject
    public FailedPayments(CartSubscriptions renewals, UnpaidRenewals unpaid, PromoCodeUses uses, ProductLimits limits) {
        this.renewals = renewals;
        this.unpaid = unpaid;
        this.uses = uses;
        this.limits = limits;
    }

    /**
     * Says what is to be told; what happened comes to {@code events}.
     *
     * @param then what follows where recurring work paid; a person is there to try again
     */
    List<Letter> apply(
            Known known,
            PaymentAttempt attempt,
            Situation situation,
            String reason,
            Aftermath then,
            List<Event> events,
            Instant now,
            ToWrite toWrite) {
        boolean automatic = attempt.purpose().mode() == PurchaseMode.AUTOMATIC;
        Outcome<Cart> left = automatic
                ? situation.cart().paymentAbandoned(attempt.id())
                : situation.cart().paymentFailed(attempt.id());
        toWrite.save(left.next());
        events.addAll(left.events());
        toWrite.also(() -> uses.giveBack(situation.cart()));
        toWrite.also(() -> limits.giveBack(attempt.reseller(), attempt.purpose().taken()));
        Money credit = attempt.purpose().credit();
        if (credit != null) {
            Outcome<Client> richer =
                    situation.client().returnCredit(credit, situation.cart().id());
            toWrite.save(richer.next());
            events.addAll(richer.events());
        }
        if (!automatic || then == Aftermath.DUE_AGAIN) {
            renewals.release(known, attempt.reseller(), situation.quote(), toWrite);
            return List.of();
        }
        LocalDate today = situation.reseller().dateAt(now);
        List<Subscription> held = renewals.held(known, attempt.reseller(), situation.quote());
        if (then == Aftermath.SET_ASIDE) {
            held.forEach(each -> setAside(each, reason, today, events, toWrite));
            return List.of();
        }
        UnpaidRenewals.Dunned dunned =
                unpaid.dun(held, situation.client(), situation.reseller(), reason, today, toWrite);
        events.addAll(dunned.events());
        return dunned.letters();
    }

    private static void setAside(
            Subscription held, String reason, LocalDate today, List<Event> events, ToWrite toWrite) {
        Outcome<Subscription> aside = new Arrears(held).setAside(reason, today);
        toWrite.save(aside.next());
        events.addAll(aside.events());
    }
}
