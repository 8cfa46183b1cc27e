package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.RemoveBrand;

/** Clears the brand, or hides its logo. */
public final class RemoveBrandHandler implements RemoveBrand {

    private final BrandEdit edit;

    @Inject
    public RemoveBrandHandler(BrandEdit edit) {
        this.edit = edit;
    }

    @Override
    public Brand all(Actor actor) {
        actor.require(Scope.SETTINGS_WRITE);
        return edit.change(actor, Brand::clear);
    }

    @Override
    public Brand logo(Actor actor) {
        actor.require(Scope.SETTINGS_WRITE);
        return edit.change(actor, Brand::hide);
    }
}
