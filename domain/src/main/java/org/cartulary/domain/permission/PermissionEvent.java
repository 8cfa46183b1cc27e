package org.cartulary.domain.permission;

import java.time.Instant;
import java.util.Set;
import org.cartulary.domain.Event;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to a permission. */
public sealed interface PermissionEvent extends Event {

    record Requested(PermissionId permission, ClientId client) implements PermissionEvent {}

    record Granted(
            PermissionId permission,
            ClientId client,
            int grantVersion,
            Set<Act> acts,
            Set<PurchaseMode> payerModes,
            @Nullable Money capPerOrder,
            @Nullable Money capPerMonth,
            @Nullable Instant expiresAt)
            implements PermissionEvent {

        static Granted of(Permission granted) {
            Grant terms = granted.grant();
            return new Granted(
                    granted.id(),
                    granted.client(),
                    granted.grantVersion(),
                    terms.acts(),
                    terms.payerModes(),
                    terms.capPerOrder(),
                    terms.capPerMonth(),
                    terms.expiresAt());
        }
    }

    record Revoked(PermissionId permission, ClientId client) implements PermissionEvent {}
}
