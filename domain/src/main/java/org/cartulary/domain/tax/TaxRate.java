package org.cartulary.domain.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Country;

/** The rate of a country for a category from a day on; a later one replaces it. The percent has at most three decimals. */
public record TaxRate(Country country, TaxCategory category, BigDecimal percent, LocalDate validFrom) {

    public TaxRate {
        if (percent.signum() < 0
                || percent.scale() > 3
                || percent.precision() > 9
                || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new InputError.OutOfRange("percent", "0", "100").refused();
        }
    }
}
