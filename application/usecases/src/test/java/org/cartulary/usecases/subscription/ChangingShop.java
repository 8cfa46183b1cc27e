package org.cartulary.usecases.subscription;

import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.proration.ChangePolicies;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;

/** A shop whose client permits much, and the short forms of what is changed. */
final class ChangingShop {

    static final ProductCode PLUS = new ProductCode("hosting-plus");

    final Shop shop;
    final ActiveClient client;
    private final World world;

    ChangingShop(World world) {
        this.world = world;
        this.shop = Shop.in(world);
        this.client = shop.client("Ada");
    }

    CartId changes(SubscriptionId seats, int quantity, @Nullable Timing when) {
        return adds(seats, quantity, null, null, when);
    }

    CartId adds(
            SubscriptionId subscription,
            @Nullable Integer quantity,
            @Nullable ProductCode product,
            @Nullable BillingCycle cycle,
            @Nullable Timing when) {
        return adds(subscription, quantity, product, cycle, when, null);
    }

    CartId adds(
            SubscriptionId subscription,
            @Nullable Integer quantity,
            @Nullable ProductCode product,
            @Nullable BillingCycle cycle,
            @Nullable Timing when,
            @Nullable ProrationMethod proration) {
        CartId cart = shop.cart(client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(
                        shop.owner(), cart, subscription, quantity, product, cycle, when, proration, null, null));
        return cart;
    }

    CartId renewal(SubscriptionId subscription) {
        CartId cart = shop.cart(client);
        world.does().addRenewal().handle(new AddRenewal.Command(shop.owner(), cart, subscription, null, null));
        return cart;
    }

    Order renews(SubscriptionId subscription) {
        return pays(renewal(subscription));
    }

    Order pays(CartId cart) {
        return Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }

    SubscriptionId bought(ProductCode product, CartLine.Wish wish) {
        CartId cart = shop.cart(client);
        shop.adds(cart, product, wish);
        return pays(cart).started().get(0);
    }

    void grants(Act... acts) {
        shop.grants(client, new Grant(Set.of(acts), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null));
    }

    Quote renewedOn(String day) {
        on(day);
        world.does().renewSubscriptions().handle();
        return world.does()
                .ordersOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items()
                .get(0)
                .quote();
    }

    void on(String day) {
        world.clock().set(Instant.parse(LocalDate.parse(day) + "T10:00:00Z"));
    }

    Subscription read(SubscriptionId id) {
        return world.does().subscriptionsOfReseller().one(client.contact(), id);
    }

    /** Seats that change so from now on. */
    void sellsSeatsWith(ChangePolicies changes) {
        Product seats = world.does().productsOfReseller().one(shop.owner(), SEATS);
        ProductTerms terms = seats.terms();
        world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        shop.owner(),
                        SEATS,
                        seats.family(),
                        seats.kind(),
                        seats.related(),
                        new ProductTerms(
                                terms.defaultTerm(),
                                terms.quantity(),
                                terms.seatBased(),
                                terms.linkedDomain(),
                                terms.taxCategory(),
                                null,
                                null,
                                changes),
                        seats.names(),
                        seats.prices(),
                        null));
    }

    void definesPlus() {
        world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        shop.owner(),
                        PLUS,
                        "hosting",
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 1), false, true, TaxCategory.S),
                        Map.of(Language.EN, "Plus"),
                        List.of(Price.flat(MONTHLY, eur("20.00"), eur("0.00"))),
                        null));
    }
}
