package org.cartulary.domain.permission;

import java.time.Instant;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.joda.money.Money;

/** Why a client's permission does not cover an act. */
public sealed interface PermissionError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.FORBIDDEN;
    }

    /** The client has not granted this act. */
    record NotGranted(ClientId client, Act act) implements PermissionError {}

    record Expired(ClientId client, Instant expiresAt) implements PermissionError {}

    /** The client has not granted that purchases are paid in this way. */
    record ModeNotGranted(ClientId client, PurchaseMode purchaseMode) implements PermissionError {}

    record ProductNotGranted(ClientId client, ProductCode product) implements PermissionError {}

    record OrderCapExceeded(ClientId client, Money cap, Money total) implements PermissionError {}

    record MonthCapExceeded(ClientId client, Money cap, Money spent, Money total) implements PermissionError {}

    /** Only the client itself sets what it permits. */
    record OnlyTheClientGrants(ClientId client) implements PermissionError {}

    record NoSuchMove(ClientId client, PermissionState from, PermissionState to) implements PermissionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** A cap is in the client's currency. */
    record CapInOtherCurrency(ClientId client, Money cap) implements PermissionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }
}
