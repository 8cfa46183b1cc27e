package org.cartulary.persistence.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.Products;

/** Products in memory. */
final class InMemoryProducts implements Products {

    private final Aggregates<Product> products;

    InMemoryProducts(InMemoryTransactions transactions) {
        products = new Aggregates<>(transactions, Product::reseller, Product::code, Product::version);
    }

    @Override
    public void save(Product product) {
        products.save(product);
    }

    @Override
    public Optional<Product> find(ResellerId reseller, ProductCode code) {
        return products.find(reseller, code);
    }

    @Override
    public Map<ProductCode, Product> findAll(ResellerId reseller, Collection<ProductCode> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> products.find(reseller, code).stream())
                .collect(Collectors.toMap(Product::code, Function.identity()));
    }

    @Override
    public List<Product> suites(ResellerId reseller) {
        return products.rows().all(reseller).stream()
                .filter(product -> product.kind() == ProductKind.SUITE)
                .sorted(Comparator.comparing(Product::code))
                .toList();
    }

    @Override
    public Page<Product> page(ResellerId reseller, PageRequest request) {
        String after = request.after();
        List<Product> found = products.rows()
                .after(reseller, after == null ? "" : ProductCode.parse(after))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, product -> product.code().value());
    }
}
