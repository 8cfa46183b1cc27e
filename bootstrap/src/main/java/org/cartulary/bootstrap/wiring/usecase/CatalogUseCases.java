package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.EffectOfPriceBook;
import org.cartulary.ports.catalog.PriceBooksOfReseller;
import org.cartulary.ports.catalog.ProductsOfReseller;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.catalog.WithdrawPriceBook;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.ports.promo.PromoCodesOfReseller;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.cartulary.usecases.catalog.DefineProductHandler;
import org.cartulary.usecases.catalog.DraftPriceBookHandler;
import org.cartulary.usecases.catalog.EffectOfPriceBookHandler;
import org.cartulary.usecases.catalog.PriceBookEdit;
import org.cartulary.usecases.catalog.PriceBooksOfResellerHandler;
import org.cartulary.usecases.catalog.ProductsOfResellerHandler;
import org.cartulary.usecases.catalog.PublishPriceBookHandler;
import org.cartulary.usecases.catalog.WithdrawPriceBookHandler;
import org.cartulary.usecases.promo.DefinePromoCodeHandler;
import org.cartulary.usecases.promo.PromoCodesOfResellerHandler;
import org.cartulary.usecases.promo.WithdrawPromoCodeHandler;

/** What is sold. */
public final class CatalogUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(DefineProduct.class).to(DefineProductHandler.class);
        bind(ProductsOfReseller.class).to(ProductsOfResellerHandler.class);
        bind(DraftPriceBook.class).to(DraftPriceBookHandler.class);
        bind(PublishPriceBook.class).to(PublishPriceBookHandler.class);
        bind(WithdrawPriceBook.class).to(WithdrawPriceBookHandler.class);
        bind(PriceBooksOfReseller.class).to(PriceBooksOfResellerHandler.class);
        bind(EffectOfPriceBook.class).to(EffectOfPriceBookHandler.class);
        bind(PriceBookEdit.class);
        bind(DefinePromoCode.class).to(DefinePromoCodeHandler.class);
        bind(PromoCodesOfReseller.class).to(PromoCodesOfResellerHandler.class);
        bind(WithdrawPromoCode.class).to(WithdrawPromoCodeHandler.class);
    }
}
