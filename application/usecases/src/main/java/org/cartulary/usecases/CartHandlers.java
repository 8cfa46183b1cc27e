package org.cartulary.usecases;

import org.cartulary.ports.Stores;
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
import org.cartulary.ports.cart.GroupIntoSuite;
import org.cartulary.ports.cart.OfferOfToken;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.PurchaseModesOfCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.ports.cart.SuitesOfCart;
import org.cartulary.usecases.cart.AddChangeHandler;
import org.cartulary.usecases.cart.AddLineHandler;
import org.cartulary.usecases.cart.AddRenewalHandler;
import org.cartulary.usecases.cart.ApplyPromoCodeHandler;
import org.cartulary.usecases.cart.CartsOfResellerHandler;
import org.cartulary.usecases.cart.ChangeLineHandler;
import org.cartulary.usecases.cart.CheckOutCartHandler;
import org.cartulary.usecases.cart.DeclineOfferHandler;
import org.cartulary.usecases.cart.DiscardCartHandler;
import org.cartulary.usecases.cart.EstimateOfCartHandler;
import org.cartulary.usecases.cart.GroupIntoSuiteHandler;
import org.cartulary.usecases.cart.OfferOfTokenHandler;
import org.cartulary.usecases.cart.OpenCartHandler;
import org.cartulary.usecases.cart.PayOfferHandler;
import org.cartulary.usecases.cart.PurchaseModesOfCartHandler;
import org.cartulary.usecases.cart.QuoteCartHandler;
import org.cartulary.usecases.cart.RemoveLineHandler;
import org.cartulary.usecases.cart.RevokeOfferHandler;
import org.cartulary.usecases.cart.SendCartHandler;
import org.cartulary.usecases.cart.SuitesOfCartHandler;

/** The use cases of carts, made of the stores and services. */
record CartHandlers(
        AddLine addLine,
        AddRenewal addRenewal,
        AddChange addChange,
        ApplyPromoCode applyPromoCode,
        CartsOfReseller cartsOfReseller,
        ChangeLine changeLine,
        CheckOutCart checkOutCart,
        DeclineOffer declineOffer,
        DiscardCart discardCart,
        EstimateOfCart estimateOfCart,
        GroupIntoSuite groupIntoSuite,
        OfferOfToken offerOfToken,
        OpenCart openCart,
        PayOffer payOffer,
        PurchaseModesOfCart purchaseModesOfCart,
        QuoteCart quoteCart,
        RemoveLine removeLine,
        RevokeOffer revokeOffer,
        SendCart sendCart,
        SuitesOfCart suitesOfCart) {

    static CartHandlers of(Stores stores, Services services, Collaborators with) {
        return new CartHandlers(
                new AddLineHandler(with.cartEdit(), with.lineProducts(), services.identities()),
                new AddRenewalHandler(
                        with.cartEdit(),
                        stores.subscriptions(),
                        with.lookup(),
                        services.identities(),
                        services.clock()),
                new AddChangeHandler(
                        with.cartEdit(), stores.subscriptions(), with.changeLines(), services.identities()),
                new ApplyPromoCodeHandler(
                        with.cartEdit(), with.lookup(), with.quoting(), with.promoCodeUses(), services.clock()),
                new CartsOfResellerHandler(stores.carts(), with.lookup()),
                new ChangeLineHandler(with.cartEdit(), with.lineProducts()),
                new CheckOutCartHandler(with.paymentStart(), with.paymentSettlement()),
                new DeclineOfferHandler(
                        stores.transactions(),
                        with.links(),
                        stores.oneTimeTokens(),
                        with.lookup(),
                        stores.carts(),
                        services.clock(),
                        with.recorder()),
                new DiscardCartHandler(with.cartEdit()),
                new EstimateOfCartHandler(with.lookup(), with.estimates(), with.documents(), services.clock()),
                new GroupIntoSuiteHandler(with.cartEdit(), with.lineProducts(), services.identities()),
                new OfferOfTokenHandler(
                        with.links(),
                        with.lookup(),
                        stores.orders(),
                        stores.oneTimeTokens(),
                        services.secrets(),
                        with.estimates(),
                        with.documents(),
                        services.clock()),
                new OpenCartHandler(
                        stores.transactions(), with.lookup(), stores.carts(), services.identities(), with.recorder()),
                new PayOfferHandler(with.links(), with.gateways(), with.paymentStart(), with.paymentSettlement()),
                new PurchaseModesOfCartHandler(
                        with.lookup(), with.quoting(), with.purchaseConditions(), services.clock()),
                new QuoteCartHandler(with.lookup(), with.quoting(), services.clock()),
                new RemoveLineHandler(with.cartEdit()),
                new RevokeOfferHandler(with.cartEdit(), with.sentCarts()),
                new SendCartHandler(
                        stores.transactions(),
                        with.lookup(),
                        with.quoting(),
                        with.purchaseConditions(),
                        stores.carts(),
                        with.sentCarts(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new SuitesOfCartHandler(with.lookup(), stores.products(), with.lineProducts()));
    }
}
