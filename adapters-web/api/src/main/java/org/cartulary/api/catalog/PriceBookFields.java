package org.cartulary.api.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.api.json.Field;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductCode;
import org.jspecify.annotations.Nullable;

/** A draft of a price book as it is written, whole. Without an audience it is for everyone; without a rule subscriptions keep their price. */
record PriceBookFields(
        @Nullable String name,
        @Nullable String audience,
        @Nullable String rule,
        @Nullable Map<String, List<PriceFields>> prices) {

    BookContent content() {
        Map<ProductCode, List<Price>> byProduct = new HashMap<>();
        Field.required("prices", prices).forEach((code, some) -> {
            String field = "prices." + Field.shown(code);
            byProduct.put(
                    Field.required(field, code, ProductCode::parse),
                    Field.each(field, Field.required(field, some), PriceFields::price));
        });
        return new BookContent(
                Field.required("name", name),
                audience == null ? new Audience.Everyone() : Field.required("audience", audience, Audience::parse),
                rule == null ? BookRule.KEEP : Field.required("rule", rule, BookRule::parse),
                byProduct);
    }
}
