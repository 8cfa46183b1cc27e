package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Identities;
import org.cartulary.ports.payment.PaymentMethods;

/** Which of the payer's payment methods is charged; a new card is stored first, once. */
public final class MethodChoice {

    private final PaymentMethods methods;
    private final Identities identities;

    @Inject
    public MethodChoice(PaymentMethods methods, Identities identities) {
        this.methods = methods;
        this.identities = identities;
    }

    /**
     * The reseller's own card is written as it is chosen: no permission and no client stands between it and its removal. A client's card is
     * fenced by what its purchase writes of the client or its permission.
     */
    PaymentMethod choose(
            WantedPurchase wanted,
            List<PaymentMethod> known,
            Account payer,
            List<Event> events,
            Instant at,
            ToWrite toWrite) {
        PaymentMethod chosen = chosen(wanted, known, payer, events, at);
        if (payer instanceof Account.OfReseller) {
            toWrite.save(chosen.fenced());
        }
        return chosen;
    }

    private PaymentMethod chosen(
            WantedPurchase wanted, List<PaymentMethod> known, Account payer, List<Event> events, Instant at) {
        ResellerId reseller = wanted.by().reseller();
        List<PaymentMethod> usable =
                wanted.mode() == PurchaseMode.CLIENT_COMPLETES ? methods.usable(reseller, payer) : known;
        if (wanted.card() != null) {
            return stored(reseller, payer, wanted.card(), usable, events, at);
        }
        PaymentMethodId named = wanted.method();
        if (named != null) {
            return usable.stream()
                    .filter(method -> method.id().equals(named))
                    .findFirst()
                    .orElseThrow(() -> new PaymentError.UnknownMethod(named).refused());
        }
        return usable.stream().findFirst().orElseThrow(() -> new PaymentError.NoMethod(payer).refused());
    }

    /** Within the caller's transaction: the stored method with this card's token, or a new one. */
    PaymentMethod stored(
            ResellerId reseller,
            Account holder,
            NewCard card,
            List<PaymentMethod> usable,
            List<Event> events,
            Instant at) {
        return usable.stream()
                .filter(method -> method.gateway().equals(card.gateway())
                        && method.token().equals(card.token()))
                .findFirst()
                .orElseGet(() -> {
                    Outcome<PaymentMethod> added = PaymentMethod.add(
                            new PaymentMethodId(identities.next()),
                            reseller,
                            holder,
                            card.gateway(),
                            card.token(),
                            card.label(),
                            at);
                    methods.save(added.next());
                    events.addAll(added.events());
                    return added.next();
                });
    }
}
