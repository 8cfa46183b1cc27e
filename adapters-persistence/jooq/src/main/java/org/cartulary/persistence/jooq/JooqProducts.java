package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PRODUCT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.Products;
import org.jooq.Condition;
import org.jooq.JSON;
import org.jooq.impl.DSL;

/** Table {@code product}. */
final class JooqProducts implements Products {

    private static final Function<JSON, Set<ProductCode>> RELATED = Json.toSet(ProductCode.class);
    private static final Function<JSON, ProductTerms> TERMS = Json.to(ProductTerms.class);
    private static final Function<JSON, Map<Language, String>> NAMES = Json.toTexts(Language.class);
    private static final Function<JSON, List<Price>> PRICES = Json.toList(Price.class);

    private static final Columns<Product> COLUMNS = Columns.<Product>of(PRODUCT)
            .key(PRODUCT.RESELLER_ID, product -> product.reseller().value())
            .key(PRODUCT.CODE, product -> product.code().value())
            .with(PRODUCT.FAMILY, Product::family)
            .with(PRODUCT.KIND, product -> product.kind().name())
            .with(PRODUCT.RELATED, product -> Json.of(product.related()))
            .with(PRODUCT.TERMS, product -> Json.of(product.terms()))
            .with(PRODUCT.NAMES, product -> Json.of(product.names()))
            .with(PRODUCT.PRICES, product -> Json.of(product.prices()))
            .with(PRODUCT.VERSION, Product::version)
            .readBy(row -> new Product(
                    row.get(PRODUCT.RESELLER_ID, ResellerId::new),
                    row.get(PRODUCT.CODE, ProductCode::new),
                    row.get(PRODUCT.FAMILY),
                    row.get(PRODUCT.KIND, ProductKind::valueOf),
                    row.get(PRODUCT.RELATED, RELATED),
                    row.get(PRODUCT.TERMS, TERMS),
                    row.get(PRODUCT.NAMES, NAMES),
                    row.get(PRODUCT.PRICES, PRICES),
                    row.get(PRODUCT.VERSION)));

    private final Rows<Product> rows;
    private final Versions<Product> versions;
    private final Several<Product, String> byCodes;

    JooqProducts(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        versions = new Versions<>(statements, rows, COLUMNS, PRODUCT.VERSION, Product::version);
        byCodes = new Several<>(rows, PRODUCT.RESELLER_ID, PRODUCT.CODE);
    }

    @Override
    public void save(Product product) {
        versions.save(product);
    }

    @Override
    public Optional<Product> find(ResellerId reseller, ProductCode code) {
        return rows.find(reseller.value(), code.value());
    }

    @Override
    public Map<ProductCode, Product> findAll(ResellerId reseller, Collection<ProductCode> codes) {
        return byCodes.find(reseller, codes.stream().map(ProductCode::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(Product::code, Function.identity()));
    }

    @Override
    public List<Product> suites(ResellerId reseller) {
        return rows.ask(
                rows.select(PRODUCT.RESELLER_ID.eq(reseller.value()).and(PRODUCT.KIND.eq(ProductKind.SUITE.name())))
                        .orderBy(PRODUCT.CODE));
    }

    @Override
    public Page<Product> page(ResellerId reseller, PageRequest request) {
        Condition after = request.after() == null
                ? DSL.noCondition()
                : PRODUCT.CODE.gt(ProductCode.parse(request.after()).value());
        List<Product> found =
                rows.ask(rows.select(PRODUCT.RESELLER_ID.eq(reseller.value()).and(after))
                        .orderBy(PRODUCT.CODE)
                        .limit(request.limit() + 1));
        return Page.of(found, request, product -> product.code().value());
    }
}
