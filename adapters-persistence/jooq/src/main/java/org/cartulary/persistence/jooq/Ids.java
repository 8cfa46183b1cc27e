package org.cartulary.persistence.jooq;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.jspecify.annotations.Nullable;

/** Identities by their UUID. */
final class Ids {

    private Ids() {}

    static @Nullable UUID of(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
