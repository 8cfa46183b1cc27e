package org.cartulary.api.subscription;

import java.time.LocalDate;
import org.cartulary.domain.subscription.Entitlement;
import org.jspecify.annotations.Nullable;

/** Whether a subscription may be used today. */
record EntitlementDocument(
        boolean usable, Entitlement.Ground ground, @Nullable LocalDate until) {

    static EntitlementDocument of(Entitlement entitlement) {
        return new EntitlementDocument(entitlement.usable(), entitlement.ground(), entitlement.until());
    }
}
