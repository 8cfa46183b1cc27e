package org.cartulary.ports.client;

import java.util.Set;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Creates a client and invites it, in one act: its first contact becomes the account owner and receives the invitation.
 *
 * <p>Refuses an e-mail address whose domain cannot exist ({@code input.malformed}), an external id or account owner that another client
 * of this reseller has ({@code client.external-id-taken}, {@code client.email-taken}).
 */
public interface CreateClient {

    Client handle(Command command);

    record Command(
            Actor actor,
            @Nullable ExternalId externalId,
            String contactName,
            EmailAddress email,
            Profile profile,
            BillingDetails billing,
            Set<PortalFeature> portal) {}
}
