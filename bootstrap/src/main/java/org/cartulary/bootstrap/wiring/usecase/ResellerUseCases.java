package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.reseller.Authenticate;
import org.cartulary.ports.reseller.BrandOfReseller;
import org.cartulary.ports.reseller.CreateKey;
import org.cartulary.ports.reseller.RegisterReseller;
import org.cartulary.ports.reseller.RemoveBrand;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.cartulary.ports.reseller.RevokeKey;
import org.cartulary.ports.reseller.SetBrand;
import org.cartulary.ports.reseller.SetLogo;
import org.cartulary.ports.reseller.SetNumbering;
import org.cartulary.ports.reseller.SetPriceTax;
import org.cartulary.ports.reseller.SetTaxRates;
import org.cartulary.usecases.reseller.AuthenticateHandler;
import org.cartulary.usecases.reseller.BrandEdit;
import org.cartulary.usecases.reseller.BrandOfResellerHandler;
import org.cartulary.usecases.reseller.CreateKeyHandler;
import org.cartulary.usecases.reseller.RegisterResellerHandler;
import org.cartulary.usecases.reseller.RemoveBrandHandler;
import org.cartulary.usecases.reseller.ResellerOfActorHandler;
import org.cartulary.usecases.reseller.RevokeKeyHandler;
import org.cartulary.usecases.reseller.SetBrandHandler;
import org.cartulary.usecases.reseller.SetLogoHandler;
import org.cartulary.usecases.reseller.SetNumberingHandler;
import org.cartulary.usecases.reseller.SetPriceTaxHandler;
import org.cartulary.usecases.reseller.SetTaxRatesHandler;

/** Resellers, their keys and who is acting. */
public final class ResellerUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(Authenticate.class).to(AuthenticateHandler.class);
        bind(CreateKey.class).to(CreateKeyHandler.class);
        bind(RegisterReseller.class).to(RegisterResellerHandler.class);
        bind(ResellerOfActor.class).to(ResellerOfActorHandler.class);
        bind(RevokeKey.class).to(RevokeKeyHandler.class);
        bind(SetNumbering.class).to(SetNumberingHandler.class);
        bind(BrandEdit.class);
        bind(SetBrand.class).to(SetBrandHandler.class);
        bind(SetLogo.class).to(SetLogoHandler.class);
        bind(RemoveBrand.class).to(RemoveBrandHandler.class);
        bind(BrandOfReseller.class).to(BrandOfResellerHandler.class);
        bind(SetPriceTax.class).to(SetPriceTaxHandler.class);
        bind(SetTaxRates.class).to(SetTaxRatesHandler.class);
    }
}
