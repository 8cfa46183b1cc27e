package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.catalog.ProductsOfReseller;

/** Reads the catalogue. */
public final class ProductsOfResellerHandler implements ProductsOfReseller {

    private final Products products;

    @Inject
    public ProductsOfResellerHandler(Products products) {
        this.products = products;
    }

    @Override
    public Page<Product> page(Actor actor, PageRequest request) {
        actor.require(Scope.CATALOG_READ);
        return products.page(actor.reseller(), request);
    }

    @Override
    public Product one(Actor actor, ProductCode code) {
        actor.require(Scope.CATALOG_READ);
        return products.find(actor.reseller(), code).orElseThrow(() -> new CatalogError.UnknownProduct(code).refused());
    }
}
