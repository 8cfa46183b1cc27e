package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.SetLogo;

/** Reads the picture before the transaction begins, since it may be run again. */
public final class SetLogoHandler implements SetLogo {

    private final BrandEdit edit;

    @Inject
    public SetLogoHandler(BrandEdit edit) {
        this.edit = edit;
    }

    @Override
    public Brand handle(Actor actor, byte[] file) {
        actor.require(Scope.SETTINGS_WRITE);
        Logo logo = LogoFile.read(file);
        return edit.change(actor, brand -> brand.show(logo));
    }
}
