package org.cartulary.bootstrap.readme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of code on a page.
 *
 * @param source the file that it was taken from, within the project; nothing for a block that was taken from nowhere
 * @param part the name of the part of that file, which stands there between {@code begin} and {@code end}; nothing for the whole class
 */
record Shown(@Nullable String source, @Nullable String part, String code) {

    private static final Pattern CLASS =
            Pattern.compile("^(?:final |public )*class .*", Pattern.DOTALL | Pattern.MULTILINE);

    /** That part of the file, as it is compiled and run. */
    String original() {
        if (source == null) {
            throw new AssertionError("nobody compiles or runs this block:\n" + code);
        }
        Matcher found = (part == null ? CLASS : between(part)).matcher(read(source));
        if (!found.find()) {
            throw new AssertionError(source + " has no part " + part);
        }
        return found.group(found.groupCount());
    }

    private static Pattern between(String part) {
        return Pattern.compile(
                "\n[^\n]*(?://|#) begin " + part + "\n(.*)\n[^\n]*(?://|#) end " + part + "\n", Pattern.DOTALL);
    }

    /** What is compared: lines are broken differently on a page. */
    static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String read(String source) {
        try {
            return Files.readString(Page.project().resolve(source), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
