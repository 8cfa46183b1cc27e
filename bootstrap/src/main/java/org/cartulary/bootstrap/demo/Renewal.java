package org.cartulary.bootstrap.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.joda.money.Money;

/** What runs is paid for further: once its client has permitted that, by itself. */
final class Renewal {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Stage stage;
    private final Actor reseller;
    private final Actor owner;

    Renewal(Stage stage, Actor reseller, Actor owner) {
        this.stage = stage;
        this.reseller = reseller;
        this.owner = owner;
    }

    void play() {
        Narrator narrator = stage.narrator();
        Client frances = stage.client(reseller, "C0003");
        Subscription hosting = hosting(frances);
        narrator.chapter("A service is renewed");
        narrator.say(hosting.terms().name() + " of " + frances.profile().organisation() + " is paid until "
                + hosting.paidThrough() + ". A renewal is a line of a cart, at the price that was agreed:");
        Cart cart = stage.openCart(reseller, frances);
        stage.useCases().addRenewal().handle(new AddRenewal.Command(reseller, cart.id(), hosting.id(), null, null));
        narrator.quote(stage.quote(reseller, cart, PurchaseMode.CLIENT_CARD));
        narrator.modes(stage.useCases().purchaseModesOfCart().ask(reseller, cart.id()));
        stage.useCases().discardCart().handle(new DiscardCart.Command(reseller, cart.id()));

        stage.useCases().setPermission().handle(new SetPermission.Command(owner, frances.id(), grant(), null));
        narrator.say("She permits renewals too. From now on the server renews by itself when the day comes.");
        RenewalReport report = stage.useCases().renewSubscriptions().handle(hosting.paidThrough());
        narrator.say("Done ahead of time, as `cartulary renew --until " + hosting.paidThrough() + "` does: "
                + report.count(Fate.RENEWED) + " renewed, " + report.count(Fate.UNPAID) + " unpaid. It is paid until "
                + hosting(frances).paidThrough() + ".");
        narrator.say("She receives \""
                + stage.mailbox().newestTo(frances.accountOwner().email()).subject() + "\".");
    }

    /** The hosting that the client owns. */
    private Subscription hosting(Client client) {
        return stage
                .useCases()
                .subscriptionsOfReseller()
                .page(owner, new SubscriptionFilter(client.id(), null, null), PageRequest.FIRST)
                .items()
                .stream()
                .filter(subscription -> subscription.terms().product().value().equals("hosting-deluxe"))
                .findFirst()
                .orElseThrow();
    }

    private Grant grant() {
        InstantSource clock = stage.installation().get(InstantSource.class);
        return new Grant(
                Set.of(Act.VIEW, Act.PURCHASE, Act.RENEW),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_CARD),
                Money.parse("EUR 400.00"),
                Money.parse("EUR 2000.00"),
                clock.instant().plus(A_YEAR));
    }
}
