package org.cartulary.persistence.memory;

import java.util.Optional;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.Brands;

/** Brands in memory. */
final class InMemoryBrands implements Brands {

    private final Aggregates<Brand> brands;

    InMemoryBrands(InMemoryTransactions transactions) {
        brands = new Aggregates<>(transactions, Brand::reseller, Brand::reseller, Brand::version);
    }

    @Override
    public void save(Brand brand) {
        brands.save(brand);
    }

    @Override
    public Optional<Brand> find(ResellerId reseller) {
        return brands.find(reseller, reseller);
    }
}
