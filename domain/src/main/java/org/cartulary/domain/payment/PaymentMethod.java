package org.cartulary.domain.payment;

import java.time.Instant;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a card or the like that a gateway keeps.
 *
 * @param holder whose it is; only purchases that this account pays can charge it
 * @param label what people recognise it by, such as {@code Visa 4242}
 */
public record PaymentMethod(
        PaymentMethodId id,
        ResellerId reseller,
        Account holder,
        String gateway,
        GatewayToken token,
        String label,
        Instant addedAt,
        @Nullable Instant removedAt,
        long version) {

    public static Outcome<PaymentMethod> add(
            PaymentMethodId id,
            ResellerId reseller,
            Account holder,
            String gateway,
            GatewayToken token,
            String label,
            Instant at) {
        PaymentMethod method = new PaymentMethod(id, reseller, holder, gateway, token, label, at, null, 1);
        return Outcome.of(method, new PaymentEvent.MethodAdded(id, holder, label));
    }

    public Outcome<PaymentMethod> remove(Instant at) {
        if (removedAt != null) {
            return Outcome.of(this);
        }
        PaymentMethod removed =
                new PaymentMethod(id, reseller, holder, gateway, token, label, addedAt, at, version + 1);
        return Outcome.of(removed, new PaymentEvent.MethodRemoved(id, holder));
    }

    /**
     * The same method, written anew. A purchase with the reseller's own card writes this in the transaction that commits its attempt, so
     * that it and the removal of the card can never both win.
     */
    public PaymentMethod fenced() {
        return new PaymentMethod(id, reseller, holder, gateway, token, label, addedAt, removedAt, version + 1);
    }

    public boolean usable() {
        return removedAt == null;
    }
}
