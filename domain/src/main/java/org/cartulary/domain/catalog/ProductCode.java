package org.cartulary.domain.catalog;

import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** A product's name for machines, unique within the reseller: 1 to 64 lower-case letters, digits and single hyphens. */
public record ProductCode(String value) implements Comparable<ProductCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProductCode {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new InputError.Malformed("product", "a code such as hosting-economy").refused();
        }
    }

    public static ProductCode parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new InputError.Missing("product").refused();
        }
        return new ProductCode(text);
    }

    @Override
    public int compareTo(ProductCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
