package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.client.GroupName;
import org.jspecify.annotations.Nullable;

/**
 * What a price book does to running subscriptions: what each pays with it and without it at its first renewal on or after a day.
 *
 * <p>That one renewal says it all, as books do not go out of force by themselves: whatever a subscription moves to before, it moves on to
 * the first book of its list on that day.
 *
 * @param book as it is published, or withdrawn
 * @param others all that are published besides, whenever they come into force
 * @param priceTax what the prices of books mean
 * @param from the day on or after which the renewal is, on which the book is in force
 */
public record BookEffects(PriceBook book, List<PriceBook> others, LocalDate from, LocalDate today, PriceTax priceTax) {

    /**
     * Of a draft, what publishing it would do, and so it refuses what {@link PriceBook#publish} refuses.
     *
     * @param from absent where it is today, or the day of a published book. One that is over means today, and one on which a published
     *     book is not in force means the first on which it is
     * @param published all that are published, this book among them or not
     */
    public static BookEffects of(
            PriceBook book, @Nullable LocalDate from, LocalDate today, List<PriceBook> published, PriceTax priceTax) {
        LocalDate wanted = from == null ? today : from;
        PriceBook inForce = book.state() == PriceBookState.DRAFT
                ? book.publish(wanted, today).next()
                : book;
        LocalDate first = Stream.of(wanted, today, Objects.requireNonNullElse(inForce.validFrom(), today))
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<PriceBook> others = published.stream()
                .filter(other -> !other.id().equals(book.id()))
                .toList();
        return new BookEffects(inForce, others, first, today, priceTax);
    }

    /** As {@link #of(PriceBook, LocalDate, LocalDate, List, PriceTax)}, of net prices. */
    public static BookEffects of(PriceBook book, @Nullable LocalDate from, LocalDate today, List<PriceBook> published) {
        return of(book, from, today, published, PriceTax.ADDED);
    }

    /** Whether there can be a subscription that it moves. */
    public boolean movesAny() {
        return book.state() == PriceBookState.PUBLISHED && book.content().rule() == BookRule.MOVE_AT_RENEWAL;
    }

    /**
     * Nothing where the subscription does not move to the book: where it holds it already, keeps another, or is not renewed any more; and
     * nothing where it is renewed by hand only, because nobody knows when, and whether at all. What moves to the book at the price that it
     * would pay anyway has its effect, too.
     *
     * @param group that of the client, if it has one
     */
    public Optional<BookEffect> on(Subscription running, @Nullable GroupName group) {
        return new UpcomingRenewals(running, today).firstFrom(from).flatMap(day -> on(running, group, day));
    }

    private Optional<BookEffect> on(Subscription running, @Nullable GroupName group, LocalDate day) {
        ServiceTerms terms = running.nextTerms();
        List<PriceBook> without = inForce(others.stream(), running, group, day);
        PriceList with =
                new PriceList(inForce(Stream.concat(without.stream(), Stream.of(book)), running, group, day), priceTax);
        return terms.moved(with)
                .filter(moved -> book.id().equals(moved.book()))
                .map(moved -> new BookEffect(
                        running.id(),
                        running.client(),
                        terms.product(),
                        terms.quantity(),
                        terms.cycle(),
                        day,
                        terms.recurringBy(new PriceList(without, priceTax)),
                        terms.recurringBy(with)));
    }

    private static List<PriceBook> inForce(
            Stream<PriceBook> books, Subscription running, @Nullable GroupName group, LocalDate day) {
        return books.filter(book -> book.inForce(running.client(), group, day)).toList();
    }
}
