package org.cartulary.api.catalog;

import org.cartulary.api.json.Field;
import org.cartulary.domain.catalog.QuantityRange;
import org.jspecify.annotations.Nullable;

/** How many units one line may have, as it is written and shown. */
record QuantityFields(@Nullable Integer least, @Nullable Integer most) {

    QuantityRange range() {
        return new QuantityRange(Field.required("quantity.least", least), Field.required("quantity.most", most));
    }
}
