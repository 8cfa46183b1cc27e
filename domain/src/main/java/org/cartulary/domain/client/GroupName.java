package org.cartulary.domain.client;

import java.util.Locale;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/** The group in which a reseller keeps a client, in lower case. */
public record GroupName(String value) {

    public GroupName {
        if (value.isBlank() || value.length() > 64) {
            throw new InputError.TooLong("group", 64).refused();
        }
    }

    /** Nothing for an absent or blank one. */
    public static @Nullable GroupName parse(@Nullable String text) {
        String line = Text.optionalLine("group", text, 64);
        return line == null ? null : new GroupName(line.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
