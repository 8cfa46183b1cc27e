package org.cartulary.bootstrap.readme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of this project's documentation. */
record Page(Path file, String text) {

    private static final Pattern SHOWN =
            Pattern.compile("(?:<!-- from ([^#\\s]+)(?:#(\\w+))? -->\n)?```(java|bash)\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))`");

    static Page of(Path file) {
        try {
            return new Page(file, Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page at a place in the project. */
    static Page at(String place) {
        return of(project().resolve(place));
    }

    /** Every page, in order of name. */
    static List<Page> all() {
        try (Stream<Path> top = Files.list(project());
                Stream<Path> docs = Files.walk(project().resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder in which the parent of all modules stands, wherever the test was started. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("domain/pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the test was started outside of the project");
        }
        return folder;
    }

    /** Every block of Java or shell that the page shows. */
    List<Shown> shown() {
        return SHOWN.matcher(text)
                .results()
                .map(found -> new Shown(found.group(1), found.group(2), found.group(4)))
                .toList();
    }

    /** Where the page's links within the project lead, as files. */
    List<Path> links() {
        return LINK.matcher(text)
                .results()
                .map(found -> file.resolveSibling(found.group(1)).normalize())
                .toList();
    }

    /** The tests that the page names. */
    List<String> tests() {
        return TEST.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return project().relativize(file).toString();
    }
}
