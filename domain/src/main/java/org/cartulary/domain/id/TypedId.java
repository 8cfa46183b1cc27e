package org.cartulary.domain.id;

import java.util.UUID;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/**
 * The text form of an identity: a prefix that says what it identifies, an underscore, and the UUID's 128 bits as 26 digits of
 * Crockford's base 32, most significant first (the TypeID specification, version 0.3). Text order is the order of the UUIDs.
 */
public final class TypedId {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    private TypedId() {}

    public static String format(String prefix, UUID value) {
        char[] text = new char[LENGTH];
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (low & 31));
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return prefix + "_" + new String(text);
    }

    /** Reads what {@link #format} wrote; refuses another prefix, another length, upper case, and 130-bit numbers. */
    public static UUID parse(String prefix, @Nullable String text) {
        if (text == null || text.length() != prefix.length() + 1 + LENGTH || !text.startsWith(prefix + "_")) {
            throw malformed(prefix);
        }
        long high = 0;
        long low = 0;
        for (int i = prefix.length() + 1; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0 || (i == prefix.length() + 1 && digit > 7)) {
                throw malformed(prefix);
            }
            high = (high << 5) | (low >>> 59);
            low = (low << 5) | digit;
        }
        return new UUID(high, low);
    }

    private static RuntimeException malformed(String prefix) {
        return new InputError.Malformed("id", prefix + "_ and 26 digits of base 32").refused();
    }
}
