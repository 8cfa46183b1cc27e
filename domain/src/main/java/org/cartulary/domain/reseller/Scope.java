package org.cartulary.domain.reseller;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cartulary.domain.InputError;

/** What a key may be used for. Its text is {@code subject:act}. */
public enum Scope {
    CLIENTS_READ,
    CLIENTS_WRITE,
    CATALOG_READ,
    CATALOG_WRITE,
    CARTS_READ,
    CARTS_WRITE,
    CHECKOUT_WRITE,
    ORDERS_READ,
    SUBSCRIPTIONS_READ,
    SUBSCRIPTIONS_WRITE,
    INVOICES_READ,
    INVOICES_WRITE,
    PAYMENTS_READ,
    PAYMENTS_WRITE,
    ACTIVITY_READ,
    AUDIT_READ,
    MAIL_READ,
    SETTINGS_READ,
    SETTINGS_WRITE,
    /** Granting and revoking what the reseller may do. Only a client's contact ever holds it. */
    PERMISSION_GRANT;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ':');

    /** All that a reseller's own key can hold. */
    public static Set<Scope> ofReseller() {
        return EnumSet.complementOf(EnumSet.of(PERMISSION_GRANT));
    }

    /** What a contact may do, within its own client. */
    public static Set<Scope> ofContact() {
        return EnumSet.of(
                CLIENTS_READ,
                ORDERS_READ,
                SUBSCRIPTIONS_READ,
                SUBSCRIPTIONS_WRITE,
                INVOICES_READ,
                PAYMENTS_READ,
                PAYMENTS_WRITE,
                PERMISSION_GRANT);
    }

    public static Scope parse(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new InputError.Malformed("scopes", "a scope such as clients:read").refused());
    }

    @Override
    public String toString() {
        return text;
    }
}
