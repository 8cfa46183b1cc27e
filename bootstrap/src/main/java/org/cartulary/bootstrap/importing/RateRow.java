package org.cartulary.bootstrap.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;

/** A tax rate as a row of a file gives it. */
final class RateRow {
    private RateRow() {}

    static TaxRate read(CsvRow row) {
        Cell<Country> country = row.required("country", Country::parse);
        Cell<TaxCategory> category = row.required("category", TaxCategory::parse);
        Cell<BigDecimal> percent = row.required("percent", Numbers::percent);
        Cell<LocalDate> validFrom = row.required("valid_from", Numbers::day);
        row.requireSound();
        Cell<TaxRate> rate =
                row.cell("percent", text -> new TaxRate(country.get(), category.get(), percent.get(), validFrom.get()));
        row.requireSound();
        return rate.get();
    }

    /** What a rate is about: of two with one key the later written counts. */
    static Object key(TaxRate rate) {
        return List.of(rate.country(), rate.category(), rate.validFrom());
    }
}
