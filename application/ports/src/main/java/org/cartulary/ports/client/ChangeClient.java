package org.cartulary.ports.client;

import java.util.Set;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Changes who a client is, how it is billed, and what its contacts may use in the portal; what is absent stays.
 *
 * <p>Refuses another currency once an order exists ({@code client.currency-locked}), and a version that no longer stands.
 */
public interface ChangeClient {

    Client handle(Command command);

    record Command(
            Actor actor,
            ClientId client,
            @Nullable Profile profile,
            @Nullable BillingDetails billing,
            @Nullable Set<PortalFeature> portal,
            @Nullable Long expectedVersion) {}
}
