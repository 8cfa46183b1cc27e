package org.cartulary.mail;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The three forms in which each mail is written. Its text is the ending of the template's file name. */
enum MailForm {
    SUBJECT,
    TXT,
    HTML;

    /** A fact that is missing or null fails, an empty text is false in a section, and only HTML escapes. */
    Mustache.Compiler compiler() {
        return Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .escapeHTML(this == HTML)
                .withCollector(new MapsOnly());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Looks into maps and lists, and never calls a method of a value. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
