package org.cartulary.domain.creditnote;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a credit note. */
public record CreditNoteId(UUID value) implements Id {

    private static final String PREFIX = "credit_note";

    public static CreditNoteId parse(@Nullable String text) {
        return new CreditNoteId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
