package org.cartulary.domain.client;

import java.util.Locale;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in canonical form: lower case throughout, so that two spellings of one mailbox are one value. It has one line,
 * one {@code @}, no white space, no invisible character, no quotes, no comment, no address literal, and at most 254 characters
 * (RFC 5321), so it cannot carry a second header or recipient. Whether its domain can exist is asked at the door, by the use cases.
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
                || value.codePoints().anyMatch(EmailAddress::misleads)
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

    /** Controls, spaces and invisible characters of any script, and what RFC 5321 gives a meaning of its own. */
    private static boolean misleads(int point) {
        return Character.isISOControl(point)
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || "\"(),:;<>[]\\".indexOf(point) >= 0;
    }
}
