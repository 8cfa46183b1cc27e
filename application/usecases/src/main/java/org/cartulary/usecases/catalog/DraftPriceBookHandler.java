package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.util.Set;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.Products;
import org.cartulary.usecases.Lookup;

/** Checks that everything exists that the book names, and writes it. */
public final class DraftPriceBookHandler implements DraftPriceBook {

    private final PriceBookEdit edit;
    private final Lookup lookup;
    private final Products products;
    private final Identities identities;

    @Inject
    public DraftPriceBookHandler(PriceBookEdit edit, Lookup lookup, Products products, Identities identities) {
        this.edit = edit;
        this.lookup = lookup;
        this.products = products;
        this.identities = identities;
    }

    @Override
    public PriceBook handle(Command command) {
        Actor actor = command.actor();
        actor.require(Scope.CATALOG_WRITE);
        return edit.write(actor, () -> {
            Outcome<PriceBook> written = written(command);
            requireKnown(actor, command.content());
            return written;
        });
    }

    private Outcome<PriceBook> written(Command command) {
        PriceBookId id = command.book();
        if (id == null) {
            return PriceBook.draft(
                    new PriceBookId(identities.next()), command.actor().reseller(), command.content());
        }
        PriceBook book = edit.find(command.actor(), id);
        VersionError.require(command.expectedVersion(), book.version(), id);
        return book.redraft(command.content());
    }

    private void requireKnown(Actor actor, BookContent content) {
        if (content.audience() instanceof Audience.OfClient one) {
            lookup.client(actor, one.client());
        }
        Set<ProductCode> priced = content.prices().keySet();
        Set<ProductCode> known = products.findAll(actor.reseller(), priced).keySet();
        priced.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw new CatalogError.UnknownProduct(unknown).refused();
        });
    }
}
