package org.cartulary.ports.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/** Writes a product with its prices, in place of the one with its code if there is one. Carts that are sent or paid keep their price. */
public interface DefineProduct {

    Product handle(Command command);

    record Command(
            Actor actor,
            ProductCode code,
            String family,
            ProductKind kind,
            Set<ProductCode> related,
            ProductTerms terms,
            Map<Language, String> names,
            List<Price> prices,
            @Nullable Long expectedVersion) {}
}
