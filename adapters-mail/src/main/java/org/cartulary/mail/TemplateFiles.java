package org.cartulary.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartulary.domain.client.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a template: {@code fr/welcome.html.mustache} of the folder of edited templates, else the one that is shipped. What
 * no language has of its own, such as the layout, lies above the folders of the languages.
 */
final class TemplateFiles {

    private final @Nullable Path edited;

    TemplateFiles(@Nullable Path edited) {
        this.edited = edited;
    }

    String read(Language language, String name) {
        String file = name + ".mustache";
        try {
            for (String path : new String[] {language + "/" + file, file}) {
                String text = read(path);
                if (text != null) {
                    return text;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mail template " + language + "/" + file, e);
        }
        throw new IllegalStateException("there is no mail template " + language + "/" + file);
    }

    private @Nullable String read(String path) throws IOException {
        if (edited != null && Files.isRegularFile(edited.resolve(path))) {
            return Files.readString(edited.resolve(path));
        }
        try (InputStream shipped = TemplateFiles.class.getResourceAsStream(path)) {
            return shipped == null ? null : new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
