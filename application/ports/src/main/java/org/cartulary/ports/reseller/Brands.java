package org.cartulary.ports.reseller;

import java.util.Optional;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Keeps what the documents of resellers look like: one brand for each that ever chose one. As every store: {@code save} inserts version 1,
 * and otherwise replaces exactly the version before it or throws {@link org.cartulary.ports.ConcurrentChange}.
 */
public interface Brands {

    void save(Brand brand);

    Optional<Brand> find(ResellerId reseller);
}
