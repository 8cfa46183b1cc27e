package org.cartulary.api.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartulary.domain.reseller.AccessError;
import org.jspecify.annotations.Nullable;

/** The key in an {@code Authorization} header (RFC 6750, section 2.1). */
final class Bearer {

    private static final Pattern FORM = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/=-]{1,512})");

    private Bearer() {}

    static String key(@Nullable String authorization) {
        Matcher header = FORM.matcher(authorization == null ? "" : authorization);
        if (!header.matches()) {
            throw new AccessError.NotSignedIn().refused();
        }
        return header.group(1);
    }
}
