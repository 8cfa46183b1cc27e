package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.cart.ApplyPromoCode;
import org.cartulary.ports.cart.CartsOfReseller;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.DeclineOffer;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.EstimateOfCart;
import org.cartulary.ports.cart.OfferOfToken;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.PurchaseModesOfCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.usecases.cart.AddChangeHandler;
import org.cartulary.usecases.cart.AddLineHandler;
import org.cartulary.usecases.cart.AddRenewalHandler;
import org.cartulary.usecases.cart.ApplyPromoCodeHandler;
import org.cartulary.usecases.cart.CartEdit;
import org.cartulary.usecases.cart.CartsOfResellerHandler;
import org.cartulary.usecases.cart.ChangeLineHandler;
import org.cartulary.usecases.cart.ChangeLines;
import org.cartulary.usecases.cart.CheckOutCartHandler;
import org.cartulary.usecases.cart.ClientPrices;
import org.cartulary.usecases.cart.DeclineOfferHandler;
import org.cartulary.usecases.cart.DiscardCartHandler;
import org.cartulary.usecases.cart.EstimateOfCartHandler;
import org.cartulary.usecases.cart.Estimates;
import org.cartulary.usecases.cart.LineProducts;
import org.cartulary.usecases.cart.OfferOfTokenHandler;
import org.cartulary.usecases.cart.OpenCartHandler;
import org.cartulary.usecases.cart.PayOfferHandler;
import org.cartulary.usecases.cart.PurchaseConditions;
import org.cartulary.usecases.cart.PurchaseModesOfCartHandler;
import org.cartulary.usecases.cart.QuoteCartHandler;
import org.cartulary.usecases.cart.Quoting;
import org.cartulary.usecases.cart.RemoveLineHandler;
import org.cartulary.usecases.cart.RevokeOfferHandler;
import org.cartulary.usecases.cart.SendCartHandler;
import org.cartulary.usecases.cart.SentCarts;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.catalog.TrialUses;
import org.cartulary.usecases.promo.PromoCodeUses;

/** Filling, quoting, sending and checking out carts. */
public final class CartUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(AddLine.class).to(AddLineHandler.class);
        bind(AddRenewal.class).to(AddRenewalHandler.class);
        bind(AddChange.class).to(AddChangeHandler.class);
        bind(ChangeLines.class);
        bind(ApplyPromoCode.class).to(ApplyPromoCodeHandler.class);
        bind(ClientPrices.class);
        bind(PromoCodeUses.class);
        bind(ProductLimits.class);
        bind(TrialUses.class);
        bind(CartsOfReseller.class).to(CartsOfResellerHandler.class);
        bind(ChangeLine.class).to(ChangeLineHandler.class);
        bind(CheckOutCart.class).to(CheckOutCartHandler.class);
        bind(DeclineOffer.class).to(DeclineOfferHandler.class);
        bind(DiscardCart.class).to(DiscardCartHandler.class);
        bind(EstimateOfCart.class).to(EstimateOfCartHandler.class);
        bind(Estimates.class);
        bind(OfferOfToken.class).to(OfferOfTokenHandler.class);
        bind(OpenCart.class).to(OpenCartHandler.class);
        bind(PayOffer.class).to(PayOfferHandler.class);
        bind(PurchaseModesOfCart.class).to(PurchaseModesOfCartHandler.class);
        bind(QuoteCart.class).to(QuoteCartHandler.class);
        bind(RemoveLine.class).to(RemoveLineHandler.class);
        bind(RevokeOffer.class).to(RevokeOfferHandler.class);
        bind(SendCart.class).to(SendCartHandler.class);
        bind(CartEdit.class);
        bind(LineProducts.class);
        bind(PurchaseConditions.class);
        bind(Quoting.class);
        bind(SentCarts.class);
    }
}
