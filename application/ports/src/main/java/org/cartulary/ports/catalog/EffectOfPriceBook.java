package org.cartulary.ports.catalog;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.BookEffect;
import org.cartulary.domain.subscription.EffectTotal;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whom does a price book affect, and by how much? Each subscription that is renewed by itself is compared at its first renewal on or after
 * a day, with the book and without it, as clients, subscriptions and the other published books stand now. Nothing is written.
 */
public interface EffectOfPriceBook {

    /**
     * Newest subscription first. Asks for {@code catalog:read} and for {@code subscriptions:read}. Refuses with {@code price-book.unknown},
     * and of a draft as {@link PublishPriceBook} would, with {@code price-book.empty} and {@code price-book.in-the-past}.
     *
     * @param from the day from which on the book is to be in force. When absent, today in the reseller's zone, or the later day of a book
     *     that is published; that day is never moved ahead
     * @param request its limit counts subscriptions that are looked at; its key is the text of a subscription's identity
     */
    Effect page(Actor actor, PriceBookId book, @Nullable LocalDate from, PageRequest request);

    /**
     * What was found among the subscriptions of one page.
     *
     * @param from the day from which on renewals are compared
     * @param page those whose price changes. It may be empty and yet have a next page
     * @param samePrice how many move to the book for the price that they would pay without it
     * @param totals of this page alone; those of all pages add up exactly
     */
    record Effect(LocalDate from, Page<BookEffect> page, int samePrice, List<EffectTotal> totals) {

        public Effect {
            totals = List.copyOf(totals);
        }
    }
}
