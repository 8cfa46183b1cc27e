package org.cartulary.ports.renewal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewalClaim;

/** Keeps which run renews for which client now; there is one claim for a client at most. */
public interface RenewalClaims {

    /** All or none; where one of these clients has a claim, also one that is over, fails with {@link org.cartulary.ports.ConcurrentChange}. */
    void addAll(List<RenewalClaim> claims);

    /** The claims for those of these clients that have one, over or not, in no order. */
    List<RenewalClaim> findAll(ResellerId reseller, Collection<ClientId> clients);

    /** Gives up all claims of one holder. */
    void release(ResellerId reseller, UUID holder);

    /** Removes those that are over at an instant, whoever held them. */
    void expire(ResellerId reseller, Instant at);
}
