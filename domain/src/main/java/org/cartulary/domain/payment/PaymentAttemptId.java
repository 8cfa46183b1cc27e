package org.cartulary.domain.payment;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a payment attempt. */
public record PaymentAttemptId(UUID value) implements Id {

    private static final String PREFIX = "payment";

    public static PaymentAttemptId parse(@Nullable String text) {
        return new PaymentAttemptId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
