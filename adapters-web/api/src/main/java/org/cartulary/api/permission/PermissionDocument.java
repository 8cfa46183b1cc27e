package org.cartulary.api.permission;

import java.time.Instant;
import java.util.List;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.permission.Spending;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A permission as it is shown.
 *
 * @param spending what counts against the cap per month
 */
record PermissionDocument(
        PermissionId id,
        ClientId client,
        PermissionState status,
        List<Act> acts,
        List<ProductCode> products,
        List<PurchaseMode> payerModes,
        @Nullable Money capPerOrder,
        @Nullable Money capPerMonth,
        @Nullable Instant expiresAt,
        int grantVersion,
        @Nullable Spending spending,
        long version) {

    static PermissionDocument of(Permission permission) {
        Grant grant = permission.grant();
        return new PermissionDocument(
                permission.id(),
                permission.client(),
                permission.state(),
                grant.acts().stream().sorted().toList(),
                grant.products().stream().sorted().toList(),
                grant.payerModes().stream().sorted().toList(),
                grant.capPerOrder(),
                grant.capPerMonth(),
                grant.expiresAt(),
                permission.grantVersion(),
                permission.spending(),
                permission.version());
    }
}
