package org.cartulary.domain.client;

import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/** Where letters arrive. The postcode may be absent: not every country has one. */
public record PostalAddress(String street, @Nullable String postcode, String city, Country country) {

    public static PostalAddress parse(
            @Nullable String street, @Nullable String postcode, @Nullable String city, @Nullable String country) {
        return new PostalAddress(
                Text.line("street", street, 200),
                Text.optionalLine("postcode", postcode, 20),
                Text.line("city", city, 100),
                Country.parse(country));
    }
}
