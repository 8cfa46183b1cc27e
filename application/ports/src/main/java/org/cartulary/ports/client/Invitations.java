package org.cartulary.ports.client;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps invitations; {@code save} as every store, by version. */
public interface Invitations {

    void save(Invitation invitation);

    Optional<Invitation> find(ResellerId reseller, InvitationId invitation);

    /** The one with the greatest identity. */
    Optional<Invitation> newestOf(ResellerId reseller, ClientId client);
}
