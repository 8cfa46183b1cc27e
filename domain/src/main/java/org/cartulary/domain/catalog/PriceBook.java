package org.cartulary.domain.catalog;

import java.time.LocalDate;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * Prices that are in force together from a date on, for everyone, a group or one client, beside the products' own prices. A published
 * book never changes: a correction is a new book.
 *
 * @param validFrom the first day on which it is in force, in the reseller's zone; set by publishing
 * @param version the number of changes, 1 when it was drafted
 */
public record PriceBook(
        PriceBookId id,
        ResellerId reseller,
        BookContent content,
        PriceBookState state,
        @Nullable LocalDate validFrom,
        long version) {

    public PriceBook {
        if ((state == PriceBookState.DRAFT && validFrom != null)
                || (state == PriceBookState.PUBLISHED && validFrom == null)) {
            throw new IllegalArgumentException("a book has its date from its publishing on");
        }
    }

    public static Outcome<PriceBook> draft(PriceBookId id, ResellerId reseller, BookContent content) {
        return Outcome.of(
                new PriceBook(id, reseller, content, PriceBookState.DRAFT, null, 1),
                new PriceBookEvent.Drafted(id, content.name(), content.audience()));
    }

    /** Writes a draft anew, as a whole. */
    public Outcome<PriceBook> redraft(BookContent newContent) {
        if (state != PriceBookState.DRAFT) {
            throw new PriceBookError.NotDraft(id, state).refused();
        }
        return Outcome.of(
                new PriceBook(id, reseller, newContent, state, null, version + 1),
                new PriceBookEvent.Redrafted(id, newContent.name(), newContent.audience()));
    }

    /** Refuses a day before {@code today}, because what was sold since then was sold at other prices, and a book without prices. */
    public Outcome<PriceBook> publish(LocalDate from, LocalDate today) {
        requireMove(PriceBookState.PUBLISHED);
        if (content.prices().isEmpty()) {
            throw new PriceBookError.Empty(id).refused();
        }
        if (from.isBefore(today)) {
            throw new PriceBookError.InThePast(id, from, today).refused();
        }
        return Outcome.of(
                new PriceBook(id, reseller, content, PriceBookState.PUBLISHED, from, version + 1),
                new PriceBookEvent.Published(id, from, content.rule()));
    }

    /** Nothing is sold or renewed at its prices any more, except to subscriptions that hold them. */
    public Outcome<PriceBook> withdraw() {
        requireMove(PriceBookState.WITHDRAWN);
        return Outcome.of(
                new PriceBook(id, reseller, content, PriceBookState.WITHDRAWN, validFrom, version + 1),
                new PriceBookEvent.Withdrawn(id));
    }

    public boolean inForce(LocalDate day) {
        return state == PriceBookState.PUBLISHED && validFrom != null && !validFrom.isAfter(day);
    }

    /** Whether its prices count for a client on a day. */
    public boolean inForce(ClientId client, @Nullable GroupName group, LocalDate day) {
        return inForce(day) && content.audience().includes(client, group);
    }

    private void requireMove(PriceBookState to) {
        if (!state.next().contains(to)) {
            throw new PriceBookError.NoSuchMove(id, state, to).refused();
        }
    }
}
