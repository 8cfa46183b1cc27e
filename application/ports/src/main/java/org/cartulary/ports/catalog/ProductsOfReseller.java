package org.cartulary.ports.catalog;

import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** What is sold? */
public interface ProductsOfReseller {

    /** In order of code. */
    Page<Product> page(Actor actor, PageRequest request);

    /** Refuses with {@code catalog.unknown-product}. */
    Product one(Actor actor, ProductCode code);
}
