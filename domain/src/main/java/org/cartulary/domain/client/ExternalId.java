package org.cartulary.domain.client;

import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/** What another system calls this client: up to 64 printable characters, compared byte by byte, unique within the reseller. */
public record ExternalId(String value) {

    public ExternalId {
        if (value.isBlank() || value.length() > 64) {
            throw new InputError.TooLong("externalId", 64).refused();
        }
    }

    /** Nothing for an absent or blank one. */
    public static @Nullable ExternalId parse(@Nullable String text) {
        String line = Text.optionalLine("externalId", text, 64);
        return line == null ? null : new ExternalId(line);
    }

    @Override
    public String toString() {
        return value;
    }
}
