package org.cartulary.api.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each code says in plain English: a title that is always the same, and a detail that names the facts of the case. */
final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Properties TEXTS = load();

    private Words() {}

    static String title(String code) {
        return text(code + ".title");
    }

    static String detail(String code, Map<String, String> facts) {
        return PLACE.matcher(text(code + ".detail"))
                .replaceAll(place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), "?")));
    }

    /** The facts that the detail of a code names. */
    static Set<String> places(String code) {
        Set<String> names = new TreeSet<>();
        PLACE.matcher(text(code + ".detail")).results().forEach(place -> names.add(place.group(1)));
        return names;
    }

    /** All codes that have words. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        TEXTS.stringPropertyNames().forEach(name -> codes.add(name.substring(0, name.lastIndexOf('.'))));
        return codes;
    }

    private static String text(String name) {
        return Objects.requireNonNull(TEXTS.getProperty(name), () -> "no words for " + name);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("problems.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
