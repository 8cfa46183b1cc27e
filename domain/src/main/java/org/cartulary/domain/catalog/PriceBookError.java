package org.cartulary.domain.catalog;

import java.time.LocalDate;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about price books. */
public sealed interface PriceBookError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }

    record Unknown(PriceBookId book) implements PriceBookError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** Only a draft can be written anew; a correction of a published book is a new book. */
    record NotDraft(PriceBookId book, PriceBookState state) implements PriceBookError {}

    record NoSuchMove(PriceBookId book, PriceBookState from, PriceBookState to) implements PriceBookError {}

    /** There is no price in the book. */
    record Empty(PriceBookId book) implements PriceBookError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A book comes into force today or later, in the reseller's zone. */
    record InThePast(PriceBookId book, LocalDate validFrom, LocalDate today) implements PriceBookError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }
}
