package org.cartulary.api.catalog;

import org.cartulary.api.json.Field;
import org.cartulary.api.json.MoneyFields;
import org.cartulary.domain.catalog.Tier;
import org.jspecify.annotations.Nullable;

/** A seat tier as it is written. */
record TierFields(@Nullable Integer fromQuantity, @Nullable MoneyFields unitPrice) {

    Tier tier() {
        return new Tier(
                Field.required("fromQuantity", fromQuantity),
                Field.required("unitPrice", unitPrice).at("unitPrice"));
    }
}
