package org.cartulary.usecases.cart;

import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.time.Instant;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.quote.Quote;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.ApplyPromoCode;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;

/** A shop with promo codes, a client that permits everything with its card, and the short forms of what is done with codes. */
final class PromoShop {

    static final PromoCodeName SPRING = new PromoCodeName("SPRING");
    static final PromoCodeName TENNER = new PromoCodeName("TENNER");

    private static final Grant ALL =
            new Grant(Set.of(Act.PURCHASE, Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);

    final Shop shop;
    final ActiveClient client;
    private final World world;

    PromoShop(World world) {
        this.world = world;
        this.shop = Shop.in(world);
        this.client = buyer("Ada");
    }

    Quote renewedOn(String instant) {
        world.clock().set(Instant.parse(instant));
        world.does().renewSubscriptions().handle();
        return world.does()
                .ordersOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items()
                .get(0)
                .quote();
    }

    void pays(ActiveClient buyer) {
        CartId cart = shop.cart(buyer, HOSTING);
        applies(cart, SPRING);
        Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }

    ActiveClient buyer(String name) {
        ActiveClient buyer = shop.client(name);
        shop.stores(buyer, "tok_visa");
        shop.grants(buyer, ALL);
        return buyer;
    }

    long uses() {
        return world.does().promoCodesOfReseller().one(shop.owner(), SPRING).uses();
    }

    Cart applies(CartId cart, PromoCodeName code) {
        return world.does().applyPromoCode().apply(new ApplyPromoCode.Command(shop.owner(), cart, code, null));
    }

    Cart removes(CartId cart, PromoCodeName code) {
        return world.does().applyPromoCode().remove(new ApplyPromoCode.Command(shop.owner(), cart, code, null));
    }

    void defines(
            PromoCodeName code,
            String reduction,
            @Nullable Integer uses,
            @Nullable Integer usesPerClient,
            @Nullable Integer periods) {
        defines(
                code,
                new PromoTerms(Reduction.parse(reduction), Restriction.NONE, uses, usesPerClient, periods, false));
    }

    void defines(PromoCodeName code, Restriction restriction) {
        defines(code, new PromoTerms(Reduction.parse("25%"), restriction, null, null, 1, false));
    }

    void defines(PromoCodeName code, PromoTerms terms) {
        world.does().definePromoCode().handle(new DefinePromoCode.Command(shop.owner(), code, terms, null));
    }
}
