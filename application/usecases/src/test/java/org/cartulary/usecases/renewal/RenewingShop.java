package org.cartulary.usecases.renewal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.Entitlement;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;

/** A shop whose client buys by itself on the last of March, and the short forms of what happens when time passes. */
final class RenewingShop {

    static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    final World world;
    final Shop shop;
    final ActiveClient client;

    RenewingShop(World world) {
        this.world = world;
        this.shop = Shop.in(world);
        this.client = shop.client("Ada");
    }

    /** The client completes the purchase, with a card that is stored thereby. */
    List<SubscriptionId> bought(ProductCode... products) {
        return Shop.booked(shop.pays(shop.sends(shop.cart(client, products)), "tok_visa"))
                .started();
    }

    /** Another client completes the purchase, with a card that is stored thereby, and permits renewals. */
    SubscriptionId bought(ActiveClient other, ProductCode product) {
        SubscriptionId started = Shop.booked(shop.pays(shop.sends(shop.cart(other, product)), "tok_visa"))
                .started()
                .get(0);
        shop.grants(other, renewals());
        return started;
    }

    /** The client completes the purchase of this, by the month. */
    SubscriptionId monthly(ProductCode product) {
        CartId cart = shop.cart(client);
        shop.adds(cart, product, new CartLine.Wish(null, Catalogue.MONTHLY, null, null, null));
        return Shop.booked(shop.pays(shop.sends(cart), null)).started().get(0);
    }

    void permitsRenewals() {
        shop.grants(client, renewals());
    }

    static Grant renewals() {
        return new Grant(Set.of(Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);
    }

    /** It is noon in Paris on this day. */
    RenewingShop on(LocalDate day) {
        world.clock()
                .set(day.atTime(LocalTime.NOON)
                        .atZone(ZoneId.of("Europe/Paris"))
                        .toInstant());
        return this;
    }

    RenewingShop on(String day) {
        return on(LocalDate.parse(day));
    }

    RenewalReport renews() {
        return world.does().renewSubscriptions().handle();
    }

    /** What became of the one that was due. */
    Fate fate() {
        List<RenewalReport.Result> results = renews().results();
        if (results.size() != 1) {
            throw new AssertionError("not one was due but " + results);
        }
        return results.get(0).fate();
    }

    Subscription read(SubscriptionId id) {
        return world.does().subscriptionsOfReseller().one(client.contact(), id);
    }

    Entitlement entitlement(SubscriptionId id) {
        return world.does().entitlementOfSubscription().ask(client.contact(), id);
    }

    /** Newest first. */
    List<Order> orders() {
        return world.does()
                .ordersOfReseller()
                .page(shop.owner(), null, new PageRequest(200, null))
                .items();
    }

    /** Newest first. */
    List<Invoice> invoices() {
        return world.does()
                .invoicesOfReseller()
                .page(shop.owner(), Wanted.ALL, new PageRequest(200, null))
                .items();
    }

    List<String> happened() {
        return world.does().auditOfReseller().page(shop.owner(), new PageRequest(200, null)).items().stream()
                .map(event -> event.type())
                .toList();
    }
}
