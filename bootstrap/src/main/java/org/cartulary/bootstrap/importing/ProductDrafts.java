package org.cartulary.bootstrap.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.reseller.ResellerId;

/** Puts together what several files say about each product. */
final class ProductDrafts {
    private final Map<ProductCode, Product> known;
    private final Map<ProductCode, ProductDraft> drafts = new LinkedHashMap<>();

    /** @param known all products that the reseller has */
    ProductDrafts(Map<ProductCode, Product> known, CatalogRows rows) {
        this.known = known;
        rows.products().forEach(read -> of(read.value().code()).describe(read));
        rows.prices().forEach(read -> of(read.value().key().product()).price(read));
        rows.tiers().forEach(read -> of(read.value().key().product()).tier(read));
    }

    /** A product as it will be, and as it was if it was. */
    record Sound(ProductDraft draft, Product product) {
        boolean changesNothing() {
            return product.equals(draft.known());
        }
    }

    /** The products that can be written, those that stand by themselves first; everything else becomes faults. */
    List<Sound> sound(ResellerId reseller, List<Fault> faults) {
        List<Sound> sound = new ArrayList<>();
        for (ProductDraft draft : drafts.values()) {
            try {
                sound.add(new Sound(draft, draft.product(reseller)));
            } catch (FaultyRow faulty) {
                faults.addAll(faulty.faults());
            }
        }
        Set<ProductCode> there = new HashSet<>(known.keySet());
        sound.forEach(one -> there.add(one.product().code()));
        sound.removeIf(one -> !there.containsAll(one.product().related()) && faults.add(lacksBase(one, there)));
        sound.sort(Comparator.comparing(one -> one.product().kind() != ProductKind.BASE));
        return sound;
    }

    private static Fault lacksBase(Sound one, Set<ProductCode> there) {
        ProductCode absent = one.product().related().stream()
                .filter(code -> !there.contains(code))
                .sorted()
                .findFirst()
                .orElseThrow();
        return one.draft().row().fault("base_products", "there is no product " + absent);
    }

    private ProductDraft of(ProductCode code) {
        return drafts.computeIfAbsent(code, any -> new ProductDraft(any, known.get(any)));
    }
}
