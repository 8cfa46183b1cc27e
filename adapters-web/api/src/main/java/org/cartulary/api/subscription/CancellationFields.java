package org.cartulary.api.subscription;

import org.cartulary.api.json.Field;
import org.cartulary.domain.subscription.Timing;
import org.jspecify.annotations.Nullable;

/** From when a subscription no longer runs. */
record CancellationFields(@Nullable String when) {

    Timing timing() {
        return Field.required("when", when, Timing::parse);
    }
}
