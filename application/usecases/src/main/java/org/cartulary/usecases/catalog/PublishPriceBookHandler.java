package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.usecases.Lookup;

/** Publishes; what day it is, the reseller's zone decides. */
public final class PublishPriceBookHandler implements PublishPriceBook {

    private final PriceBookEdit edit;
    private final Lookup lookup;
    private final InstantSource clock;

    @Inject
    public PublishPriceBookHandler(PriceBookEdit edit, Lookup lookup, InstantSource clock) {
        this.edit = edit;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public PriceBook handle(Command command) {
        Actor actor = command.actor();
        actor.require(Scope.CATALOG_WRITE);
        return edit.write(actor, () -> {
            PriceBook book = edit.find(actor, command.book());
            VersionError.require(command.expectedVersion(), book.version(), book.id());
            LocalDate today = lookup.reseller(actor.reseller()).dateAt(clock.instant());
            return book.publish(command.validFrom(), today);
        });
    }
}
