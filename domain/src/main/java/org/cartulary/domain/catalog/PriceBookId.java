package org.cartulary.domain.catalog;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a price book. */
public record PriceBookId(UUID value) implements Id {

    private static final String PREFIX = "price_book";

    public static PriceBookId parse(@Nullable String text) {
        return new PriceBookId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
