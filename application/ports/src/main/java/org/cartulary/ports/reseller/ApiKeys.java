package org.cartulary.ports.reseller;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps keys by the hash of their secret, which is unique within a reseller. */
public interface ApiKeys {

    void save(ApiKey key);

    Optional<ApiKey> find(ResellerId reseller, ApiKeyId key);

    Optional<ApiKey> findByHash(ResellerId reseller, TokenHash hash);

    /** In order of identity. */
    List<ApiKey> all(ResellerId reseller);
}
