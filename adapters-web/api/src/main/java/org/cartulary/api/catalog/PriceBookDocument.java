package org.cartulary.api.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.PriceBookState;
import org.jspecify.annotations.Nullable;

/**
 * A price book as it is shown.
 *
 * @param validFrom the first day on which it is in force; nothing for a draft
 * @param prices by product
 */
record PriceBookDocument(
        PriceBookId id,
        String name,
        String audience,
        BookRule rule,
        PriceBookState status,
        @Nullable LocalDate validFrom,
        Map<String, List<PriceDocument>> prices,
        long version) {

    static PriceBookDocument of(PriceBook book) {
        Map<String, List<PriceDocument>> prices = new TreeMap<>();
        book.content()
                .prices()
                .forEach((product, some) -> prices.put(
                        product.value(), some.stream().map(PriceDocument::of).toList()));
        return new PriceBookDocument(
                book.id(),
                book.content().name(),
                book.content().audience().toString(),
                book.content().rule(),
                book.state(),
                book.validFrom(),
                prices,
                book.version());
    }
}
