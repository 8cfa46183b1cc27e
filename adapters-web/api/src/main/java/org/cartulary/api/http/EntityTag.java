package org.cartulary.api.http;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** Versions as strong entity tags (RFC 9110, section 8.8.3): version 3 is {@code "3"}. */
final class EntityTag {

    private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private EntityTag() {}

    static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** The version that {@code If-Match} names; nothing when it is absent or {@code *}. */
    static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new InputError.Malformed("If-Match", "one entity tag as an ETag header gave it, such as \"3\"")
                    .refused();
        }
        return Long.valueOf(tag.group(1));
    }

    /** Whether {@code If-None-Match} holds this tag; a proxy may have weakened it. */
    static boolean seen(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(seen -> seen.equals("*") || seen.equals(tag) || seen.equals("W/" + tag));
    }
}
