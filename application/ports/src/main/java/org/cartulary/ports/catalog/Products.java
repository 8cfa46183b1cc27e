package org.cartulary.ports.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Keeps products; {@code save} as every store, by version. */
public interface Products {

    void save(Product product);

    Optional<Product> find(ResellerId reseller, ProductCode code);

    /** Those of the codes that exist, by one statement. */
    Map<ProductCode, Product> findAll(ResellerId reseller, Collection<ProductCode> codes);

    /** All that are suites, in order of code, by one statement. */
    List<Product> suites(ResellerId reseller);

    /** In order of code; the key of a page is the code. */
    Page<Product> page(ResellerId reseller, PageRequest request);
}
