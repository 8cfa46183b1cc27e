package org.cartulary.api.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.tax.TaxCategory;
import org.jspecify.annotations.Nullable;

/** A product as it is shown. */
record ProductDocument(
        ProductCode code,
        String family,
        ProductKind kind,
        List<ProductCode> related,
        int defaultTermMonths,
        QuantityFields quantity,
        boolean seatBased,
        boolean linkedDomain,
        TaxCategory taxCategory,
        @Nullable Integer stock,
        @Nullable Integer perClient,
        @Nullable Trial trial,
        ChangePolicyFields changes,
        Map<String, String> names,
        List<PriceDocument> prices,
        long version) {

    static ProductDocument of(Product product) {
        Map<String, String> names = new TreeMap<>();
        product.names().forEach((language, name) -> names.put(language.toString(), name));
        return new ProductDocument(
                product.code(),
                product.family(),
                product.kind(),
                product.related().stream().sorted().toList(),
                product.terms().defaultTerm().months(),
                new QuantityFields(
                        product.terms().quantity().least(),
                        product.terms().quantity().most()),
                product.terms().seatBased(),
                product.terms().linkedDomain(),
                product.terms().taxCategory(),
                product.terms().stock(),
                product.terms().perClient(),
                product.terms().trial(),
                ChangePolicyFields.of(product.terms().changes()),
                names,
                product.prices().stream().map(PriceDocument::of).toList(),
                product.version());
    }
}
