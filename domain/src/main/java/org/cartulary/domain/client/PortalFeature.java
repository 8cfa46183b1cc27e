package org.cartulary.domain.client;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** What a client's contacts may use in the portal: what is off is not seen and not reachable. */
public enum PortalFeature {
    INVOICES,
    SERVICES,
    ORDERS,
    RENEWALS,
    ADDONS;

    public static PortalFeature parse(String text) {
        for (PortalFeature feature : values()) {
            if (feature.toString().equals(text)) {
                return feature;
            }
        }
        throw new InputError.Malformed("portalPermissions", "invoices, services, orders, renewals, addons").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
