package org.cartulary.domain.payment;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a stored payment method. */
public record PaymentMethodId(UUID value) implements Id {

    private static final String PREFIX = "method";

    public static PaymentMethodId parse(@Nullable String text) {
        return new PaymentMethodId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
