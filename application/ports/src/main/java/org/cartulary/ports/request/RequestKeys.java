package org.cartulary.ports.request;

import java.time.Instant;
import java.util.Optional;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps the answers to requests. */
public interface RequestKeys {

    /** Keeps an answer in the caller's transaction; throws {@link org.cartulary.ports.ConcurrentChange} if the key was kept meanwhile. */
    void keep(ResellerId reseller, KeptAnswer kept);

    /** The answer kept under this principal's key, whatever its fingerprint. */
    Optional<KeptAnswer> find(ResellerId reseller, String principal, String key);

    /** Forgets answers that were kept before an instant, no more than so many at a time, and says how many. */
    int forget(ResellerId reseller, Instant before, int most);
}
