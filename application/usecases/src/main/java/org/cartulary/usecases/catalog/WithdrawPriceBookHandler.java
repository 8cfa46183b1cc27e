package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.catalog.WithdrawPriceBook;

/** Withdraws. */
public final class WithdrawPriceBookHandler implements WithdrawPriceBook {

    private final PriceBookEdit edit;

    @Inject
    public WithdrawPriceBookHandler(PriceBookEdit edit) {
        this.edit = edit;
    }

    @Override
    public PriceBook handle(Command command) {
        command.actor().require(Scope.CATALOG_WRITE);
        return edit.write(
                command.actor(),
                () -> edit.find(command.actor(), command.book()).withdraw());
    }
}
