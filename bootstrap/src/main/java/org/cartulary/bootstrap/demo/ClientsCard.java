package org.cartulary.bootstrap.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.permission.SetPermission;
import org.joda.money.Money;

/** A client permits, within limits; the reseller buys for it with the client's card. */
final class ClientsCard {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Stage stage;
    private final Actor reseller;

    ClientsCard(Stage stage, Actor reseller) {
        this.stage = stage;
        this.reseller = reseller;
    }

    /** Tells it, and returns the client's account owner. */
    Actor play() {
        Narrator narrator = stage.narrator();
        Client frances = stage.client(reseller, "C0003");
        narrator.chapter("A client accepts, and grants a permission");
        Mailbox.Letter invitation =
                stage.mailbox().newestTo(frances.accountOwner().email());
        narrator.say(frances.accountOwner().name() + " reads \"" + invitation.subject() + "\" and follows its link.");
        AcceptInvitation.Accepted accepted = stage.useCases()
                .acceptInvitation()
                .handle(new AcceptInvitation.Command(invitation.token(TokenPurpose.INVITATION), null));
        Actor owner = stage.useCases().authenticate().handle(accepted.secret());
        stage.addCard(owner, new Account.OfClient(frances.id()), TestCard.SUCCEEDS);
        stage.useCases().setPermission().handle(new SetPermission.Command(owner, frances.id(), grant("400.00"), null));
        narrator.say("She stores a card, and grants: buy with it, up to EUR 400.00 an order and EUR 2000.00 a month,"
                + " for a year.");

        narrator.chapter("The reseller fills a cart for her");
        Cart cart = stage.openCart(reseller, frances);
        DomainName domain = DomainName.parse("vanderberg-clinic.com");
        AddLine.Added hosting = stage.add(reseller, cart, "hosting-deluxe", domain);
        stage.add(reseller, cart, "domain-com", domain);
        narrator.say("Hosting and a domain, each for three years unless something else is said:");
        narrator.quote(stage.quote(reseller, cart, PurchaseMode.CLIENT_CARD));
        narrator.say("How can it be paid?");
        narrator.modes(stage.useCases().purchaseModesOfCart().ask(reseller, cart.id()));

        narrator.say("The term of the hosting is changed to one year:");
        stage.useCases()
                .changeLine()
                .handle(new ChangeLine.Command(
                        reseller,
                        cart.id(),
                        hosting.line(),
                        new CartLine.Wish(null, null, new Term(12), null, null),
                        null));
        Quote quote = stage.quote(reseller, cart, PurchaseMode.CLIENT_CARD);
        narrator.quote(quote);
        narrator.say("How can it be paid now?");
        narrator.modes(stage.useCases().purchaseModesOfCart().ask(reseller, cart.id()));

        narrator.chapter("It is paid with the client's card, on her behalf");
        stage.tellBooked(reseller, stage.checkOut(reseller, quote, PurchaseMode.CLIENT_CARD, null));
        narrator.say("She receives \""
                + stage.mailbox().newestTo(frances.accountOwner().email()).subject() + "\", with the invoice.");
        return owner;
    }

    private Grant grant(String perOrder) {
        InstantSource clock = stage.installation().get(InstantSource.class);
        return new Grant(
                Set.of(Act.VIEW, Act.PURCHASE),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_CARD),
                Money.parse("EUR " + perOrder),
                Money.parse("EUR 2000.00"),
                clock.instant().plus(A_YEAR));
    }
}
