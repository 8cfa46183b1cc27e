package org.cartulary.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.tax.TaxTreatment;

/** The words of documents in one language. A word that is missing is a bug and fails. */
final class Words {

    private final Map<String, Object> words;

    private Words(Map<String, Object> words) {
        this.words = words;
    }

    static Words of(Language language) {
        String file = "words." + language + ".properties";
        Properties read = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        Map<String, Object> words = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> words.put(name, read.getProperty(name)));
        return new Words(words);
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    String of(String name) {
        Object word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("no word for " + name);
        }
        return word.toString();
    }

    /** With the value in the place of {@code {0}}. */
    String of(String name, Object value) {
        return of(name).replace("{0}", value.toString());
    }

    /** With the values in the places of {@code {0}} and {@code {1}}. */
    String of(String name, Object first, Object second) {
        return of(name, first).replace("{1}", second.toString());
    }

    /** Why something is taxed with nothing: in the words of the buyer's exemption, or in those of the law. */
    String reason(TaxTreatment tax) {
        return tax.exemption() == null ? of("note." + tax.category()) : of("exemption", tax.exemption());
    }

    /** For the template. */
    Map<String, Object> all() {
        return words;
    }
}
