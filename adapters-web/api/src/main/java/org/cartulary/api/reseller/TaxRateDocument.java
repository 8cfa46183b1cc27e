package org.cartulary.api.reseller;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.Time;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/** A tax rate as it is read and written; the percent is text, such as {@code 5.5}. */
record TaxRateDocument(
        @Nullable String country,
        @Nullable String category,
        @Nullable String percent,
        @Nullable String validFrom) {

    private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,3})?");

    static TaxRateDocument of(TaxRate rate) {
        return new TaxRateDocument(
                rate.country().code(),
                rate.category().name(),
                rate.percent().toPlainString(),
                rate.validFrom().toString());
    }

    TaxRate rate() {
        return new TaxRate(
                Country.parse(country),
                Field.required("category", category, TaxCategory::parse),
                Field.required("percent", percent, TaxRateDocument::percent),
                Field.required("validFrom", validFrom, Time::date));
    }

    private static BigDecimal percent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new InputError.Malformed("percent", "a percentage with at most three decimals, such as 5.5")
                    .refused();
        }
        return new BigDecimal(text);
    }
}
