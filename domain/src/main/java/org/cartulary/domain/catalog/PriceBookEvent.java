package org.cartulary.domain.catalog;

import java.time.LocalDate;
import org.cartulary.domain.Event;

/** What happens to a price book. */
public sealed interface PriceBookEvent extends Event {

    record Drafted(PriceBookId book, String name, Audience audience) implements PriceBookEvent {}

    record Redrafted(PriceBookId book, String name, Audience audience) implements PriceBookEvent {}

    record Published(PriceBookId book, LocalDate validFrom, BookRule rule) implements PriceBookEvent {}

    record Withdrawn(PriceBookId book) implements PriceBookEvent {}
}
