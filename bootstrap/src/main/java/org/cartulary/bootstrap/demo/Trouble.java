package org.cartulary.bootstrap.demo;

import org.cartulary.bootstrap.PlainWords;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.cart.Checkout;

/** A card is declined, and a gateway does not answer. */
final class Trouble {
    private static final PurchaseMode MODE = PurchaseMode.RESELLER_CARD;

    private final Stage stage;
    private final Actor reseller;

    Trouble(Stage stage, Actor reseller) {
        this.stage = stage;
        this.reseller = reseller;
    }

    void play() {
        Narrator narrator = stage.narrator();
        Client client = stage.client(reseller, "C0003");
        Cart cart = stage.openCart(reseller, client);
        stage.add(reseller, cart, "domain-fr", DomainName.parse("vanderberg-clinic.fr"));
        Quote quote = stage.quote(reseller, cart, MODE);

        narrator.chapter("A card is declined");
        try {
            stage.checkOut(reseller, quote, MODE, card(TestCard.DECLINED));
        } catch (Refused refused) {
            narrator.say("Refused: " + PlainWords.of(refused.refusal()) + ".");
        }
        narrator.say("The cart is " + state(cart) + " again.");

        narrator.chapter("The gateway does not answer, although it charged");
        Checkout unknown = stage.checkOut(reseller, quote, MODE, card(TestCard.TIMES_OUT_EXECUTED));
        if (!(unknown instanceof Checkout.Pending pending)) {
            throw new IllegalStateException("known: " + unknown);
        }
        narrator.say(
                "Whether " + pending.amount() + " were paid is unknown: nothing is booked, nothing is given up, the"
                        + " cart is " + state(cart) + ".");
        try {
            stage.checkOut(reseller, quote, MODE, null);
        } catch (Refused refused) {
            narrator.say("Paying again meanwhile is refused: " + PlainWords.of(refused.refusal()) + ".");
        }
        narrator.say("The gateway is asked what became of it:");
        stage.tellBooked(reseller, stage.useCases().resolvePayment().handle(reseller, pending.payment()));
        narrator.say("It was charged once.");
    }

    private PaymentMethod card(TestCard card) {
        return stage.addCard(reseller, new Account.OfReseller(reseller.reseller()), card);
    }

    private String state(Cart cart) {
        return stage.useCases()
                .cartsOfReseller()
                .one(reseller, cart.id())
                .state()
                .toString();
    }
}
