package org.cartulary.api.catalog;

import org.cartulary.api.json.Field;
import org.cartulary.domain.catalog.Trial;
import org.jspecify.annotations.Nullable;

/** How a product can be tried, as it is written. No payment method is required unless it says so. */
record TrialFields(@Nullable Integer days, @Nullable Boolean methodRequired) {

    Trial trial() {
        return new Trial(Field.required("trial.days", days), Boolean.TRUE.equals(methodRequired));
    }
}
