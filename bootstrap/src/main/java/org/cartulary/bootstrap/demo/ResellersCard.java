package org.cartulary.bootstrap.demo;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.client.AcceptInvitation;

/** A client accepts and grants nothing; the reseller pays with its own card, and the result is the reseller's. */
final class ResellersCard {
    private final Stage stage;
    private final Actor reseller;

    ResellersCard(Stage stage, Actor reseller) {
        this.stage = stage;
        this.reseller = reseller;
    }

    void play() {
        Narrator narrator = stage.narrator();
        Client sean = stage.client(reseller, "C0004");
        narrator.chapter("Another client accepts, and grants nothing");
        Mailbox.Letter invitation = stage.mailbox().newestTo(sean.accountOwner().email());
        stage.useCases()
                .acceptInvitation()
                .handle(new AcceptInvitation.Command(invitation.token(TokenPurpose.INVITATION), null));
        Cart cart = stage.openCart(reseller, sean);
        stage.add(reseller, cart, "hosting-economy", DomainName.parse("bookshop-nguyen.com"));
        narrator.say(sean.accountOwner().name() + ", " + sean.profile().organisation()
                + ". The cart can be filled all the same; how can it be paid?");
        narrator.modes(stage.useCases().purchaseModesOfCart().ask(reseller, cart.id()));
        stage.addCard(reseller, new Account.OfReseller(reseller.reseller()), TestCard.SUCCEEDS);
        narrator.say("The reseller stores a card of its own, and pays with it (its own tax applies):");
        Quote quote = stage.quote(reseller, cart, PurchaseMode.RESELLER_CARD);
        narrator.quote(quote);
        stage.tellBooked(reseller, stage.checkOut(reseller, quote, PurchaseMode.RESELLER_CARD, null));
    }
}
