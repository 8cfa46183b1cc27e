package org.cartulary.bootstrap.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.Refused;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/** A product as it will be: as it is known, with what the files say about it in place of that. */
final class ProductDraft {
    private static final Map<String, String> COLUMNS =
            Map.of("related", "base_products", "names.en", "name_en", "quantity", "max_quantity");

    private final ProductCode code;
    private final @Nullable Product known;
    private final Map<PriceKey, Price> prices = new LinkedHashMap<>();
    private final Map<PriceKey, List<Read<TierRow>>> tiers = new LinkedHashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private @Nullable ProductRow described;

    ProductDraft(ProductCode code, @Nullable Product known) {
        this.code = code;
        this.known = known;
        if (known != null) {
            known.prices().forEach(price -> prices.put(PriceKey.of(code, price), price));
        }
    }

    void describe(Read<ProductRow> read) {
        described = read.value();
        rows.add(0, read.row());
    }

    void price(Read<PriceRow> read) {
        PriceKey key = read.value().key();
        prices.put(key, read.value().over(prices.get(key)));
        rows.add(read.row());
    }

    void tier(Read<TierRow> read) {
        tiers.computeIfAbsent(read.value().key(), key -> new ArrayList<>()).add(read);
        rows.add(read.row());
    }

    @Nullable
    Product known() {
        return known;
    }

    /** Where its faults are told. */
    CsvRow row() {
        return rows.get(0);
    }

    /** The product that comes of it; throws {@link FaultyRow} when none can. */
    Product product(ResellerId reseller) {
        if (described == null && known == null) {
            throw new FaultyRow(rows.stream()
                    .map(row -> row.fault("product", "there is no product with this code"))
                    .toList());
        }
        tiers.forEach(this::applyTiers);
        try {
            ProductRow as = row(described, known);
            return new Product(
                    reseller,
                    code,
                    as.family(),
                    as.kind(),
                    as.related(),
                    as.terms(),
                    as.names(),
                    List.copyOf(prices.values()),
                    known == null ? 1 : known.version());
        } catch (Refused refused) {
            throw refused(refused);
        }
    }

    /** What a file has no columns for stays as it is. */
    private static ProductRow row(@Nullable ProductRow described, @Nullable Product known) {
        if (described == null) {
            return asRow(Objects.requireNonNull(known));
        }
        return known == null ? described : described.keeping(known.terms());
    }

    FaultyRow refused(Refused refused) {
        return new FaultyRow(List.of(row().refused(refused.refusal(), COLUMNS)));
    }

    private void applyTiers(PriceKey key, List<Read<TierRow>> from) {
        Price price = prices.get(key);
        if (price == null) {
            throw new FaultyRow(from.stream()
                    .map(read -> read.row().fault("product", "it has no price for this billing cycle and currency"))
                    .toList());
        }
        List<Tier> all = from.stream().map(read -> read.value().tier()).toList();
        TierMode mode = from.get(0).value().mode();
        from.stream().filter(read -> read.value().mode() != mode).findFirst().ifPresent(other -> {
            throw new FaultyRow(List.of(other.row().fault("mode", "another mode than that of the first tier")));
        });
        try {
            prices.put(key, price.withTiers(mode, all));
        } catch (Refused refused) {
            throw new FaultyRow(List.of(from.get(0).row().fault("from_quantity", refused.refusal())));
        }
    }

    private static ProductRow asRow(Product product) {
        return new ProductRow(
                product.code(), product.family(), product.kind(), product.related(), product.terms(), product.names());
    }
}
