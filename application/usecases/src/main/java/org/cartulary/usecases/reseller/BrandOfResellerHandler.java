package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandError;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.BrandOfReseller;
import org.cartulary.ports.reseller.Brands;

/** Reads the brand of the actor's reseller. */
public final class BrandOfResellerHandler implements BrandOfReseller {

    private final Brands brands;

    @Inject
    public BrandOfResellerHandler(Brands brands) {
        this.brands = brands;
    }

    @Override
    public Brand ask(Actor actor) {
        actor.require(Scope.SETTINGS_READ);
        return brands.find(actor.reseller()).orElseGet(() -> Brand.neutral(actor.reseller()));
    }

    @Override
    public Logo logo(Actor actor) {
        Logo logo = ask(actor).logo();
        if (logo == null) {
            throw new BrandError.NoLogo(actor.reseller()).refused();
        }
        return logo;
    }
}
