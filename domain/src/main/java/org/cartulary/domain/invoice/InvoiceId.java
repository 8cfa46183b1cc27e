package org.cartulary.domain.invoice;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies an invoice. */
public record InvoiceId(UUID value) implements Id {

    private static final String PREFIX = "invoice";

    public static InvoiceId parse(@Nullable String text) {
        return new InvoiceId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
