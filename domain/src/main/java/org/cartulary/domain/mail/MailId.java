package org.cartulary.domain.mail;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies an entry of the mail ledger. */
public record MailId(UUID value) implements Id {

    private static final String PREFIX = "mail";

    public static MailId parse(@Nullable String text) {
        return new MailId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
