package org.cartulary.domain.client;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/** An internet domain name of two labels or more, lower case, in its ASCII form (RFC 1035, RFC 5891): {@code xn--caf-dma.example}. */
public record DomainName(String ascii) {

    private static final Pattern LABELS =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,57}[a-z0-9])");

    public DomainName {
        if (ascii.length() > 253 || !LABELS.matcher(ascii).matches()) {
            throw new InputError.Malformed("domain", "a domain name such as example.com").refused();
        }
    }

    public static DomainName parse(@Nullable String text) {
        String line = Text.line("domain", text, 253);
        try {
            return new DomainName(IDN.toASCII(line, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noDomain) {
            throw new InputError.Malformed("domain", "a domain name such as example.com").refused();
        }
    }

    @Override
    public String toString() {
        return ascii;
    }
}
