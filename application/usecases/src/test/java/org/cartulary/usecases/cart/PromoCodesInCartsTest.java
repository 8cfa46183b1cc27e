package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.cart.PromoShop.SPRING;
import static org.cartulary.usecases.cart.PromoShop.TENNER;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.LocalDate;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class PromoCodesInCartsTest {

    private final World world = new World();
    private final PromoShop promo = new PromoShop(world);
    private final Shop shop = promo.shop;
    private final ActiveClient client = promo.client;

    @Test
    void takeOffWhatTheyAreForAndSaySo() {
        promo.defines(SPRING, "25%", null, null, 1);
        CartId cart = shop.cart(client, HOSTING, TRIAL);
        promo.applies(cart, SPRING);

        Quote quote = shop.quote(cart, PurchaseMode.CLIENT_CARD);

        assertThat(quote.lines().get(0).recurring()).isEqualTo(eur("120.00"));
        assertThat(quote.lines().get(0).discounts()).containsExactly(new Discount(SPRING, eur("30.00"), 1));
        assertThat(quote.net()).isEqualTo(eur("90.00"));
        assertThat(quote.tax()).isEqualTo(eur("18.00"));
        assertThat(quote.canonical()).contains("SPRING EUR 30.00 for 1");
        Order order = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
        assertThat(world.gateway().ledger()).containsValue(eur("108.00"));
        assertThat(order.quote()).isEqualTo(quote);
    }

    @Test
    void areTakenOffAgain() {
        promo.defines(SPRING, "25%", null, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        promo.applies(cart, SPRING);

        Cart without = promo.removes(cart, SPRING);

        assertThat(without.codes()).isEmpty();
        assertThat(promo.removes(cart, SPRING)).as("once more").isEqualTo(without);
        assertThat(shop.quote(cart, PurchaseMode.CLIENT_CARD).net()).isEqualTo(eur("120.00"));
    }

    @Test
    void areRefusedWithTheirReasonAndLeaveTheCartAsItWas() {
        CartId cart = shop.cart(client, HOSTING);
        assertThat(codeOf(() -> promo.applies(cart, SPRING))).isEqualTo("promo-code.unknown");
        promo.defines(SPRING, new Restriction(Set.of(SEATS), Set.of(), Set.of(), false, null, null));
        assertThat(codeOf(() -> promo.applies(cart, SPRING))).isEqualTo("promo-code.not-for-these-products");
        promo.defines(
                SPRING, new Restriction(Set.of(), Set.of(), Set.of(), false, null, LocalDate.parse("2026-03-30")));
        assertThat(codeOf(() -> promo.applies(cart, SPRING))).isEqualTo("promo-code.expired");
        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, null));
        assertThat(codeOf(() -> promo.applies(cart, SPRING))).isEqualTo("promo-code.withdrawn");
        promo.defines(TENNER, "EUR 10.00", null, null, 1);
        promo.applies(cart, TENNER);
        assertThat(codeOf(() -> promo.applies(cart, TENNER))).isEqualTo("promo-code.already-applied");

        assertThat(world.does().cartsOfReseller().one(shop.owner(), cart).codes())
                .containsExactly(TENNER);
    }

    @Test
    void areAskedInAnEmptyCartForWhomAndWhenTheyAre() {
        CartId cart = shop.cart(client);
        promo.defines(SPRING, new Restriction(Set.of(), Set.of(), Set.of(), true, null, null));
        promo.applies(cart, SPRING);
        Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD));

        assertThat(codeOf(() -> promo.applies(shop.cart(client), SPRING))).isEqualTo("promo-code.only-first-order");
    }

    @Test
    void thatCannotBeUsedAnyMoreRefuseTheCheckoutAndAreNotDroppedInSilence() {
        promo.defines(SPRING, "25%", null, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        promo.applies(cart, SPRING);
        var agreed = shop.checkout(cart, PurchaseMode.CLIENT_CARD, null);
        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, null));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(agreed))).isEqualTo("promo-code.withdrawn");
        assertThat(world.gateway().ledger()).isEmpty();
    }

    @Test
    void lastForAsManyPeriodsAsTheySay() {
        promo.defines(SPRING, "EUR 2.00", null, null, 2);
        CartId cart = shop.cart(client, SEATS);
        promo.applies(cart, SPRING);
        SubscriptionId seats = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD))
                .started()
                .get(0);

        assertThat(promo.renewedOn("2026-04-30T10:00:00Z").net())
                .as("the second period")
                .isEqualTo(eur("2.20"));
        assertThat(promo.renewedOn("2026-05-31T10:00:00Z").net())
                .as("the third")
                .isEqualTo(eur("4.20"));
        assertThat(world.does()
                        .subscriptionsOfReseller()
                        .one(client.contact(), seats)
                        .terms()
                        .discounts())
                .isEmpty();
    }

    @Test
    void stayInASentCartAtItsFrozenPrice() {
        promo.defines(SPRING, "25%", 1, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        promo.applies(cart, SPRING);
        String link = shop.sends(cart);
        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, null));

        Shop.booked(shop.pays(link, null));

        assertThat(world.gateway().ledger()).containsValue(eur("108.00"));
        assertThat(promo.uses()).isEqualTo(1);
    }
}
