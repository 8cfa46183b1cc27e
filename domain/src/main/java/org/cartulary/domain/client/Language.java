package org.cartulary.domain.client;

import java.util.Locale;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** A language that pages, mail and documents speak. Its text is the BCP 47 tag. */
public enum Language {
    EN,
    FR,
    PL;

    public static Language parse(@Nullable String tag) {
        for (Language language : values()) {
            if (language.toString().equals(tag)) {
                return language;
            }
        }
        throw new InputError.Malformed("language", "one of en, fr, pl").refused();
    }

    public Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
