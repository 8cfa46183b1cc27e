package org.cartulary.domain.client;

import java.util.Locale;
import java.util.Set;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** A country by its ISO 3166-1 code of two upper-case letters. */
public record Country(String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** The member states of the European Union in 2026 (Directive 2006/112/EC applies there). */
    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    public Country {
        if (!CODES.contains(code)) {
            throw new InputError.Malformed("country", "an ISO 3166-1 code such as FR").refused();
        }
    }

    public static Country parse(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            throw new InputError.Missing("country").refused();
        }
        return new Country(code);
    }

    public boolean inEuropeanUnion() {
        return UNION.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
