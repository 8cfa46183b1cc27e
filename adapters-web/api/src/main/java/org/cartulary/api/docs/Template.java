package org.cartulary.api.docs;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A page of the documentation, filled from its template. */
final class Template {

    private Template() {}

    static String filled(String template, Map<String, Object> values) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .compile(resource(template + ".mustache"))
                .execute(values);
    }

    /** The text of a file that lies beside this class. */
    static String resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(Template.class.getResourceAsStream(name), () -> "no file " + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
