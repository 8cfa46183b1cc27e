package org.cartulary.api.reseller;

import java.util.List;
import org.cartulary.api.json.Field;
import org.cartulary.domain.tax.TaxRates;
import org.jspecify.annotations.Nullable;

/** All tax rates of a reseller, as they are read and written. */
record TaxRatesDocument(@Nullable List<TaxRateDocument> rates) {

    static TaxRatesDocument of(TaxRates rates) {
        return new TaxRatesDocument(
                rates.all().stream().map(TaxRateDocument::of).toList());
    }

    TaxRates all() {
        return new TaxRates(Field.each("rates", Field.required("rates", rates), TaxRateDocument::rate));
    }
}
