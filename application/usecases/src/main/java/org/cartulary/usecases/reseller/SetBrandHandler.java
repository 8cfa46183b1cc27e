package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.SetBrand;

/** Paints the brand. */
public final class SetBrandHandler implements SetBrand {

    private final BrandEdit edit;

    @Inject
    public SetBrandHandler(BrandEdit edit) {
        this.edit = edit;
    }

    @Override
    public Brand handle(Command command) {
        command.actor().require(Scope.SETTINGS_WRITE);
        return edit.change(command.actor(), brand -> brand.paint(command.color()));
    }
}
