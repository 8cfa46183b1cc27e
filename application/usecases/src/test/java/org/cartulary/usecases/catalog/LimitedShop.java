package org.cartulary.usecases.catalog;

import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;

/** A shop that sells a limited number of seats, to clients that permit much with their cards. */
final class LimitedShop {

    private static final Grant ALL = new Grant(
            Set.of(Act.PURCHASE, Act.RENEW, Act.CHANGE, Act.CANCEL),
            Set.of(),
            Set.of(PurchaseMode.CLIENT_CARD),
            null,
            null,
            null);

    final Shop shop;
    private final World world;

    LimitedShop(World world) {
        this.world = world;
        this.shop = Shop.in(world);
    }

    ActiveClient buyer(String name) {
        ActiveClient buyer = shop.client(name);
        shop.stores(buyer, "tok_visa");
        shop.grants(buyer, ALL);
        return buyer;
    }

    void limitsSeats(@Nullable Integer stock, @Nullable Integer perClient) {
        world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        shop.owner(),
                        SEATS,
                        "seats",
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(
                                new Term(12),
                                new QuantityRange(1, 1_000),
                                true,
                                false,
                                TaxCategory.S,
                                stock,
                                perClient),
                        Map.of(Language.EN, "Seats"),
                        List.of(Price.flat(MONTHLY, eur("4.20"), eur("0.00"))),
                        null));
    }

    CartId seats(ActiveClient client, int quantity) {
        CartId cart = shop.cart(client);
        shop.adds(cart, SEATS, new CartLine.Wish(quantity, null, null, null, null));
        return cart;
    }

    CartId changes(ActiveClient client, SubscriptionId seats, int quantity, @Nullable Timing when) {
        CartId cart = shop.cart(client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(shop.owner(), cart, seats, quantity, null, null, when, null, null, null));
        return cart;
    }

    Order pays(CartId cart) {
        return Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }

    SubscriptionId buys(ActiveClient client, int quantity) {
        return pays(seats(client, quantity)).started().get(0);
    }

    long sold() {
        return world.stores().allotments().taken(shop.reseller(), AllotmentKey.stockOf(SEATS));
    }

    long counted(ActiveClient client) {
        return world.stores().allotments().taken(shop.reseller(), AllotmentKey.productOfClient(SEATS, client.id()));
    }
}
