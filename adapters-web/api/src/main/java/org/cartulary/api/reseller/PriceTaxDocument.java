package org.cartulary.api.reseller;

import org.cartulary.api.json.Field;
import org.cartulary.domain.catalog.PriceTax;
import org.jspecify.annotations.Nullable;

/** Whether prices include tax, as it is read and written. */
record PriceTaxDocument(@Nullable String priceTax) {

    static PriceTaxDocument of(PriceTax priceTax) {
        return new PriceTaxDocument(priceTax.toString());
    }

    PriceTax parsed() {
        return Field.required("priceTax", priceTax, PriceTax::parse);
    }
}
