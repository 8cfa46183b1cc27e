package org.cartulary.ports.catalog;

import java.time.LocalDate;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/** Publishes a draft from a day on, which is today or later in the reseller's zone. It can never be changed again. */
public interface PublishPriceBook {

    PriceBook handle(Command command);

    record Command(
            Actor actor,
            PriceBookId book,
            LocalDate validFrom,
            @Nullable Long expectedVersion) {}
}
