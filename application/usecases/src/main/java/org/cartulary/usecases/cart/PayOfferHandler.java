package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.usecases.By;
import org.cartulary.usecases.client.Links;
import org.cartulary.usecases.payment.Gateways;
import org.cartulary.usecases.payment.NewCard;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.PaymentStart;
import org.cartulary.usecases.payment.WantedPurchase;

/** The client buys what it was offered, in the three steps of every checkout. */
public final class PayOfferHandler implements PayOffer {

    private final Links links;
    private final Gateways gateways;
    private final PaymentStart start;
    private final PaymentSettlement settlement;

    @Inject
    public PayOfferHandler(Links links, Gateways gateways, PaymentStart start, PaymentSettlement settlement) {
        this.links = links;
        this.gateways = gateways;
        this.start = start;
        this.settlement = settlement;
    }

    @Override
    public Checkout handle(Command command) {
        OneTimeToken link = links.read(TokenPurpose.OFFER, command.token());
        NewCard card = command.card() == null ? null : gateways.describe(command.card());
        return settlement.complete(start.start(new WantedPurchase(
                By.of(Links.holder(link), link.client()),
                new CartId(link.subject()),
                PurchaseMode.CLIENT_COMPLETES,
                command.quote(),
                command.method(),
                card,
                link,
                command.request())));
    }
}
