package org.cartulary.api.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cartulary.api.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What a call is answered with.
 *
 * @param content nothing for an answer without a body
 */
public record Answer(
        int status, Map<String, String> headers, @Nullable Content content) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object document) {
        return json(200, document);
    }

    /** A new thing, at this address. */
    public static Answer created(String location, Object document) {
        return json(201, document).with("Location", location);
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), null);
    }

    public static Answer json(int status, Object document) {
        return of(status, Content.text("application/json", JsonText.of(document)));
    }

    public static Answer of(int status, Content content) {
        return new Answer(status, Map.of(), content);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, content);
    }

    /** Names the version of what is shown, for {@code If-Match} and {@code If-None-Match}; it may be kept by the caller and asked about. */
    public Answer version(long version) {
        return with("ETag", EntityTag.of(version)).with("Cache-Control", "private, no-cache");
    }
}
