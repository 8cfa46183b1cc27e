package org.cartulary.domain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A price, and where it stands.
 *
 * @param book nothing where it is one of the product's own prices
 */
public record Priced(Price price, @Nullable PriceBookId book) {}
