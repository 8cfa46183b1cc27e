package org.cartulary.bootstrap.demo;

import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.OfferOfToken;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.ports.permission.SetAccessLevel;

/** The reseller sends a cart; the client pays it by the link, and then lets the reseller in. */
final class SentCart {
    private final Stage stage;
    private final Actor reseller;

    SentCart(Stage stage, Actor reseller) {
        this.stage = stage;
        this.reseller = reseller;
    }

    void play() {
        Narrator narrator = stage.narrator();
        Client sean = stage.client(reseller, "C0004");
        narrator.chapter("A cart is sent to the client, at a frozen price");
        Cart cart = stage.openCart(reseller, sean);
        stage.add(reseller, cart, "contacts-basic", DomainName.parse("bookshop-nguyen.com"));
        Quote quote = stage.quote(reseller, cart, PurchaseMode.CLIENT_COMPLETES);
        narrator.quote(quote);
        stage.useCases()
                .sendCart()
                .handle(new SendCart.Command(reseller, cart.id(), quote.digest(), null, "As agreed on the telephone."));

        Mailbox.Letter letter = stage.mailbox().newestTo(sean.accountOwner().email());
        String token = letter.token(TokenPurpose.OFFER);
        narrator.say(sean.accountOwner().name() + " reads \"" + letter.subject() + "\", and finds by its link:");
        OfferOfToken.View offered = stage.useCases().offerOfToken().ask(token);
        Quote frozen = Objects.requireNonNull(offered.cart().frozen());
        narrator.say("  " + offered.reseller().name() + " offers this for " + frozen.total() + ".");

        narrator.chapter("The client pays");
        stage.tellBooked(
                reseller,
                stage.useCases()
                        .payOffer()
                        .handle(new PayOffer.Command(token, frozen.digest(), null, TestCard.SUCCEEDS.token(), null)));
        tellActivity(sean);
        letAccessBeSet(token);
    }

    private void tellActivity(Client client) {
        Narrator narrator = stage.narrator();
        narrator.say("The reseller's recent activity says:");
        for (RecordedEvent event : stage.useCases()
                .activityOfReseller()
                .page(reseller, client.id(), new PageRequest(12, null))
                .items()) {
            narrator.say("  " + event.type().replaceAll("[.-]", " ") + ", by " + who(event.principal()));
        }
        narrator.say("and a mail says: \""
                + stage.mailbox()
                        .newestTo(
                                stage.useCases().resellerOfActor().ask(reseller).email())
                        .subject()
                + "\".");
    }

    private static String who(String principal) {
        return principal.startsWith("token_") ? "the client, through the link" : "the reseller";
    }

    private void letAccessBeSet(String token) {
        Narrator narrator = stage.narrator();
        narrator.chapter("The client lets the reseller in");
        String setAccess = Objects.requireNonNull(
                stage.useCases().offerOfToken().ask(token).setAccess());
        narrator.say("The reseller has no access to this client, so the confirmation carries a link that sets it.");
        Grant grant =
                new Grant(Set.of(Act.VIEW, Act.PURCHASE), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);
        stage.useCases().setAccessLevel().handle(new SetAccessLevel.Command(setAccess, grant));
        boolean gone = stage.useCases().offerOfToken().ask(token).setAccess() == null;
        narrator.say("It was used: the reseller may view and buy." + (gone ? " The link is gone now." : ""));
    }
}
