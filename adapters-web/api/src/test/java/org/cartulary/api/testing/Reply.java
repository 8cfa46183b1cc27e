package org.cartulary.api.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What was answered. */
public record Reply(HttpResponse<String> response) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String etag() {
        return header("ETag").orElseThrow();
    }

    public JsonNode json() {
        return read(text());
    }

    /** The text at a JSON pointer (RFC 6901), such as {@code /items/0/id}. */
    public String at(String pointer) {
        JsonNode found = json().at(pointer);
        if (found.isMissingNode()) {
            throw new AssertionError("nothing at " + pointer + " of " + status() + " " + text());
        }
        return found.isValueNode() ? found.asText() : found.toString();
    }

    /** The code of a problem. */
    public String code() {
        return at("/code");
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }
}
