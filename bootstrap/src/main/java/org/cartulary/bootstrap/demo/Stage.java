package org.cartulary.bootstrap.demo;

import java.util.List;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.jspecify.annotations.Nullable;

/** Where the story plays: an installation, a narrator, and the people's mailboxes. */
final class Stage {
    private final Installation installation;
    private final Narrator narrator;
    private final Mailbox mailbox;
    private final UseCases useCases;

    Stage(Installation installation, Narrator narrator, Mailbox mailbox) {
        this.installation = installation;
        this.narrator = narrator;
        this.mailbox = mailbox;
        this.useCases = installation.get(UseCases.class);
    }

    Installation installation() {
        return installation;
    }

    Narrator narrator() {
        return narrator;
    }

    UseCases useCases() {
        return useCases;
    }

    /** Lets the mail out, and then shows where people find it. */
    Mailbox mailbox() {
        useCases.relayMail().handle();
        return mailbox;
    }

    Client client(Actor actor, String externalId) {
        ClientFilter filter = new ClientFilter(null, null, new ExternalId(externalId), null);
        return useCases.clientsOfReseller()
                .page(actor, filter, new PageRequest(1, null))
                .items()
                .get(0);
    }

    Cart openCart(Actor actor, Client client) {
        return useCases.openCart().handle(new OpenCart.Command(actor, client.id()));
    }

    AddLine.Added add(Actor actor, Cart cart, String product, @Nullable DomainName domain) {
        return useCases.addLine()
                .handle(new AddLine.Command(
                        actor,
                        cart.id(),
                        new ProductCode(product),
                        new CartLine.Wish(null, null, null, domain, null),
                        null));
    }

    PaymentMethod addCard(Actor actor, Account holder, TestCard card) {
        return useCases.addPaymentMethod().handle(new AddPaymentMethod.Command(actor, holder, card.token()));
    }

    Quote quote(Actor actor, Cart cart, PurchaseMode mode) {
        return useCases.quoteCart().handle(new QuoteCart.Command(actor, cart.id(), mode));
    }

    Checkout checkOut(Actor actor, Quote quote, PurchaseMode mode, @Nullable PaymentMethod card) {
        return useCases.checkOutCart()
                .handle(new CheckOutCart.Command(
                        actor, quote.cart(), mode, quote.digest(), card == null ? null : card.id(), null));
    }

    /** Tells what was booked; a checkout of the story that is still open is a bug. */
    void tellBooked(Actor actor, Checkout checkout) {
        if (!(checkout instanceof Checkout.Booked booked)) {
            throw new IllegalStateException("not booked: " + checkout);
        }
        Order order = booked.order();
        List<String> runs = order.started().stream()
                .map(id -> useCases.subscriptionsOfReseller().one(actor, id))
                .map(service -> service.terms().name() + ", next payment on " + service.paidThrough()
                        + ", agreed until " + service.termEnds() + ", in the account of " + whose(service.owner()))
                .toList();
        String number = useCases.invoicesOfReseller()
                .one(actor, order.invoice())
                .number()
                .toString();
        narrator.booked(order, number, runs);
    }

    private static String whose(Account account) {
        return account instanceof Account.OfClient ? "the client" : "the reseller";
    }
}
