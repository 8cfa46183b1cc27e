package org.cartulary.domain.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one client pays on one day: the books that are in force for it then, and behind them the products' own prices, which are always
 * in force for everyone.
 *
 * <p>The order of books: one for the client is before one for its group, and that before one for everyone; of two for the same audience
 * the one with the later date is first, and of two with the same date the one with the greater identity. The first book that has a price
 * for product, cycle and currency decides it, so a book need not price everything.
 *
 * @param books in that order
 * @param tax what all of its prices mean
 */
public record PriceList(List<PriceBook> books, PriceTax tax) {

    private static final Comparator<PriceBook> ORDER = Comparator.comparingInt(
                    (PriceBook book) -> -book.content().audience().closeness())
            .thenComparing(PriceList::begin, Comparator.reverseOrder())
            .thenComparing(book -> book.id().toString(), Comparator.reverseOrder());

    /** @param books those in force for the client on the day, in any order */
    public PriceList {
        books = books.stream().sorted(ORDER).toList();
    }

    /** Of net prices. */
    public PriceList(List<PriceBook> books) {
        this(books, PriceTax.ADDED);
    }

    /** The products' own prices alone, net. */
    public static PriceList standard() {
        return new PriceList(List.of());
    }

    /** The price of something new; nothing where the cycle is not sold in this currency. */
    public Optional<Priced> price(Product product, BillingCycle cycle, CurrencyUnit currency) {
        return first(books.stream(), product.code(), cycle, currency)
                .or(() -> product.price(cycle, currency).map(price -> new Priced(price, null)));
    }

    /** The cycle of a new line: the longest one sold in this currency that divides the term, so that the term is paid in whole cycles. */
    public Optional<BillingCycle> longestCycle(Product product, Term term, CurrencyUnit currency) {
        return Stream.concat(
                        books.stream().flatMap(book -> book.content().prices(product.code()).stream()),
                        product.prices().stream())
                .filter(price ->
                        price.currency().equals(currency) && price.cycle().divides(term))
                .map(Price::cycle)
                .max(Comparator.naturalOrder());
    }

    /**
     * The price to which a running subscription moves at its renewal; nothing where it keeps the one that it holds.
     *
     * <p>It moves to the first book, in the order of this list, that says {@link BookRule#MOVE_AT_RENEWAL}, has a price for its product,
     * cycle and currency, and is before the book that it holds. So a later book for everyone takes nobody away from a book of his own.
     * Every book is before the products' own prices, and before a held book that is not in this list because it was withdrawn or is
     * for others. A change of the products' own prices moves nobody.
     *
     * @param held the book of the price that it pays now; nothing where that was one of the product's own
     */
    public Optional<Priced> atRenewal(
            ProductCode product, BillingCycle cycle, CurrencyUnit currency, @Nullable PriceBookId held) {
        Stream<PriceBook> moving = books.stream()
                .takeWhile(book -> !book.id().equals(held))
                .filter(book -> book.content().rule() == BookRule.MOVE_AT_RENEWAL);
        return first(moving, product, cycle, currency);
    }

    private static Optional<Priced> first(
            Stream<PriceBook> books, ProductCode product, BillingCycle cycle, CurrencyUnit currency) {
        return books.flatMap(book -> book.content().price(product, cycle, currency).stream()
                        .map(price -> new Priced(price, book.id())))
                .findFirst();
    }

    private static LocalDate begin(PriceBook book) {
        return Objects.requireNonNull(book.validFrom(), "a draft is in force for nobody");
    }
}
