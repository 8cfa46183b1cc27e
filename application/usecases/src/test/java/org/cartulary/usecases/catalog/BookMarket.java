package org.cartulary.usecases.catalog;

import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.EffectOfPriceBook.Effect;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;

/** A shop on the last of March whose clients permit renewals, and the short forms of what it does with price books. */
final class BookMarket {

    static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    static final Audience EVERYONE = new Audience.Everyone();
    static final GroupName SCHOOLS = new GroupName("schools");

    final World world = new World();
    final Shop shop = Shop.in(world);

    ActiveClient client(String name, @Nullable GroupName group) {
        CreateClient.Command usual = shop.creation(name);
        ActiveClient client = shop.accepts(world.does()
                .createClient()
                .handle(new CreateClient.Command(
                        shop.owner(),
                        null,
                        name,
                        usual.email(),
                        new Profile(name, null, usual.profile().language(), group),
                        usual.billing(),
                        Set.of())));
        shop.stores(client, "tok_visa");
        shop.grants(
                client,
                new Grant(
                        Set.of(Act.PURCHASE, Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null));
        return client;
    }

    /** So many of this, as it is paid from today on. */
    SubscriptionId buys(ActiveClient client, ProductCode product, int quantity, BillingCycle cycle) {
        CartId cart = shop.cart(client);
        shop.adds(cart, product, new CartLine.Wish(quantity, cycle, null, null, null));
        return Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD))
                .started()
                .get(0);
    }

    PriceBookId drafts(Audience audience, BookRule rule, Map<ProductCode, String> monthly) {
        Map<ProductCode, List<Price>> prices = new HashMap<>();
        monthly.forEach((product, price) ->
                prices.put(product, List.of(Price.flat(new BillingCycle(1), eur(price), eur("0.00")))));
        return world.does()
                .draftPriceBook()
                .handle(new DraftPriceBook.Command(
                        shop.owner(), null, new BookContent("Book", audience, rule, prices), null))
                .id();
    }

    PriceBookId publishes(PriceBookId book, LocalDate from) {
        return world.does()
                .publishPriceBook()
                .handle(new PublishPriceBook.Command(shop.owner(), book, from, null))
                .id();
    }

    Effect effect(PriceBookId book, @Nullable LocalDate from, PageRequest request) {
        return world.does().effectOfPriceBook().page(shop.owner(), book, from, request);
    }

    Effect effect(PriceBookId book, @Nullable LocalDate from) {
        return effect(book, from, PageRequest.FIRST);
    }

    /** Noon in Paris comes, and what falls due or ends on this day is done. */
    void livesThrough(LocalDate day) {
        world.clock()
                .set(day.atTime(LocalTime.NOON)
                        .atZone(ZoneId.of("Europe/Paris"))
                        .toInstant());
        world.does().endSubscriptions().handle();
        world.does().renewSubscriptions().handle();
    }

    Subscription read(SubscriptionId subscription) {
        return world.does().subscriptionsOfReseller().one(shop.owner(), subscription);
    }
}
