package org.cartulary.domain.cart;

import java.util.List;
import java.util.Locale;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** Who completes and pays a purchase. */
public enum PurchaseMode {
    /** The client's stored payment method is charged on its behalf; the client owns the result. Needs a permission. */
    CLIENT_CARD,
    /** The client owns the result and owes it by the invoice's date: on account. Needs a permission. */
    CLIENT_INVOICE,
    /** The reseller's payment method is charged; the result stands in the reseller's account. */
    RESELLER_CARD,
    /** The cart is sent to the client, who completes the purchase from a link. */
    CLIENT_COMPLETES,
    /** Recurring work charges what renews to its owner; to a client under its permission. Nobody chooses it. */
    AUTOMATIC;

    /** Those that a person can choose for a cart. */
    public static List<PurchaseMode> offered() {
        return List.of(CLIENT_CARD, CLIENT_INVOICE, RESELLER_CARD, CLIENT_COMPLETES);
    }

    /** Refuses with {@code input.malformed} what cannot be chosen. */
    public static PurchaseMode parse(@Nullable String text) {
        for (PurchaseMode mode : offered()) {
            if (mode.toString().equals(text)) {
                return mode;
            }
        }
        throw new InputError.Malformed("purchaseMode", "client_card, client_invoice, reseller_card or client_completes")
                .refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
