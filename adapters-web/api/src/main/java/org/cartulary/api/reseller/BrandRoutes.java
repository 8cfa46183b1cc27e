package org.cartulary.api.reseller;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Route;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.ports.reseller.BrandOfReseller;
import org.cartulary.ports.reseller.RemoveBrand;
import org.cartulary.ports.reseller.SetBrand;
import org.cartulary.ports.reseller.SetLogo;

/** The routes of what documents look like. */
public final class BrandRoutes {

    private final SetBrand setBrand;
    private final SetLogo setLogo;
    private final RemoveBrand removeBrand;
    private final BrandOfReseller brand;

    public BrandRoutes(SetBrand setBrand, SetLogo setLogo, RemoveBrand removeBrand, BrandOfReseller brand) {
        this.setBrand = setBrand;
        this.setLogo = setLogo;
        this.removeBrand = removeBrand;
        this.brand = brand;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/brand", call -> shown(brand.ask(call.actor()))),
                Route.put("/v1/brand", this::setBrand),
                Route.delete("/v1/brand", call -> shown(removeBrand.all(call.actor()))),
                Route.get("/v1/brand/logo", call -> picture(brand.logo(call.actor()))),
                Route.put("/v1/brand/logo", this::setLogo),
                Route.delete("/v1/brand/logo", call -> shown(removeBrand.logo(call.actor()))));
    }

    private Answer setBrand(Call call) {
        return shown(setBrand.handle(new SetBrand.Command(
                call.actor(), call.body(BrandDocument.Chosen.class).asColor())));
    }

    private Answer setLogo(Call call) {
        return shown(
                setLogo.handle(call.actor(), call.file(Logo.Format.PNG.mediaType(), Logo.Format.JPEG.mediaType())));
    }

    private static Answer shown(Brand brand) {
        return Answer.ok(BrandDocument.of(brand));
    }

    private static Answer picture(Logo logo) {
        return Answer.of(200, new Content(logo.format().mediaType(), logo.file()));
    }
}
