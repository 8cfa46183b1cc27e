package org.cartulary.domain.client;

import java.util.Locale;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in canonical form: lower case throughout, so that two spellings of one mailbox are one value. It has one line,
 * one {@code @}, no white space, no quotes, no comment, no address literal, and at most 254 characters (RFC 5321), so it cannot
 * carry a second header or recipient. Whether its domain can exist is asked at the door, by the use cases.
 */
public record EmailAddress(String value) {

    public EmailAddress {
        if (value.length() > 254) {
            throw new InputError.TooLong("email", 254).refused();
        }
        int at = value.indexOf('@');
        if (at < 1
                || at > 64
                || at == value.length() - 1
                || value.chars().anyMatch(c -> c <= ' ' || "\"(),:;<>[]\\".indexOf(c) >= 0)
                || value.indexOf('@', at + 1) >= 0) {
            throw new InputError.Malformed("email", "an address such as ada@example.com").refused();
        }
        if (!value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("an e-mail address is canonical, use parse");
        }
    }

    public static EmailAddress parse(@Nullable String text) {
        return new EmailAddress(Text.line("email", text, 254).toLowerCase(Locale.ROOT));
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
