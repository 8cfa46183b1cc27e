package org.cartulary.domain.catalog;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** How a product is bought. */
public enum ProductKind {
    /** By itself. */
    BASE,
    /** For a subscription, or a line of the same cart, of one of its base products. */
    ADDON,
    /** By itself, in place of the products that it groups. */
    SUITE;

    public static ProductKind parse(String text) {
        for (ProductKind kind : values()) {
            if (kind.toString().equals(text)) {
                return kind;
            }
        }
        throw new InputError.Malformed("kind", "base, addon or suite").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
