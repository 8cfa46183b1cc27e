package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.ApplyPromoCode;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromoCodesInCartsTest {

    private static final PromoCodeName SPRING = new PromoCodeName("SPRING");
    private static final PromoCodeName TENNER = new PromoCodeName("TENNER");
    private static final Grant ALL =
            new Grant(Set.of(Act.PURCHASE, Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = buyer("Ada");

    @Test
    void takeOffWhatTheyAreForAndSaySo() {
        defines(SPRING, "25%", null, null, 1);
        CartId cart = shop.cart(client, HOSTING, TRIAL);
        applies(cart, SPRING);

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
        defines(SPRING, "25%", null, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        applies(cart, SPRING);

        Cart without = removes(cart, SPRING);

        assertThat(without.codes()).isEmpty();
        assertThat(removes(cart, SPRING)).as("once more").isEqualTo(without);
        assertThat(shop.quote(cart, PurchaseMode.CLIENT_CARD).net()).isEqualTo(eur("120.00"));
    }

    @Test
    void areRefusedWithTheirReasonAndLeaveTheCartAsItWas() {
        CartId cart = shop.cart(client, HOSTING);
        assertThat(codeOf(() -> applies(cart, SPRING))).isEqualTo("promo-code.unknown");
        defines(SPRING, new Restriction(Set.of(SEATS), Set.of(), Set.of(), false, null, null));
        assertThat(codeOf(() -> applies(cart, SPRING))).isEqualTo("promo-code.not-for-these-products");
        defines(SPRING, new Restriction(Set.of(), Set.of(), Set.of(), false, null, LocalDate.parse("2026-03-30")));
        assertThat(codeOf(() -> applies(cart, SPRING))).isEqualTo("promo-code.expired");
        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, null));
        assertThat(codeOf(() -> applies(cart, SPRING))).isEqualTo("promo-code.withdrawn");
        defines(TENNER, "EUR 10.00", null, null, 1);
        applies(cart, TENNER);
        assertThat(codeOf(() -> applies(cart, TENNER))).isEqualTo("promo-code.already-applied");

        assertThat(world.does().cartsOfReseller().one(shop.owner(), cart).codes())
                .containsExactly(TENNER);
    }

    @Test
    void areAskedInAnEmptyCartForWhomAndWhenTheyAre() {
        CartId cart = shop.cart(client);
        defines(SPRING, new Restriction(Set.of(), Set.of(), Set.of(), true, null, null));
        applies(cart, SPRING);
        Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD));

        assertThat(codeOf(() -> applies(shop.cart(client), SPRING))).isEqualTo("promo-code.only-first-order");
    }

    @Test
    void thatCannotBeUsedAnyMoreRefuseTheCheckoutAndAreNotDroppedInSilence() {
        defines(SPRING, "25%", null, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        applies(cart, SPRING);
        var agreed = shop.checkout(cart, PurchaseMode.CLIENT_CARD, null);
        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, null));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(agreed))).isEqualTo("promo-code.withdrawn");
        assertThat(world.gateway().ledger()).isEmpty();
    }

    @Test
    void areCountedWhenPaidAndGivenBackWhenThatFails() {
        defines(SPRING, "25%", 1, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        applies(cart, SPRING);
        world.gateway().next(ScriptedGateway.Fate.DECLINED);
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");
        assertThat(uses()).isZero();

        Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        assertThat(uses()).isEqualTo(1);
        assertThat(codeOf(() -> applies(shop.cart(client, HOSTING), SPRING))).isEqualTo("promo-code.used-up");
    }

    @Test
    void areLimitedForOneClientApartFromTheOthers() {
        defines(SPRING, "25%", null, 1, 1);
        pays(client);
        assertThat(codeOf(() -> applies(shop.cart(client, HOSTING), SPRING))).isEqualTo("promo-code.used-up-by-client");

        pays(buyer("Eve"));
        assertThat(uses()).isEqualTo(2);
    }

    @Test
    void areNeverUsedMoreOftenThanAllowedHoweverManyPayAtOnce() {
        defines(SPRING, "25%", 3, null, 1);
        List<ActiveClient> clients =
                List.of(buyer("A1"), buyer("B2"), buyer("C3"), buyer("D4"), buyer("E5"), buyer("F6"));
        List<CartId> carts =
                clients.stream().map(each -> shop.cart(each, HOSTING)).toList();
        carts.forEach(cart -> applies(cart, SPRING));
        var purchases = carts.stream()
                .map(cart -> shop.checkout(cart, PurchaseMode.CLIENT_CARD, null))
                .toList();

        List<String> answers = Threads.together(6, thread -> {
            try {
                world.does().checkOutCart().handle(purchases.get(thread));
                return "booked";
            } catch (Refused refused) {
                return refused.refusal().code();
            }
        });

        assertThat(answers).filteredOn("booked"::equals).hasSize(3);
        assertThat(answers).containsOnly("booked", "promo-code.used-up");
        assertThat(uses()).isEqualTo(3);
        assertThat(world.gateway().ledger()).hasSize(3);
    }

    @Test
    void lastForAsManyPeriodsAsTheySay() {
        defines(SPRING, "EUR 2.00", null, null, 2);
        CartId cart = shop.cart(client, SEATS);
        applies(cart, SPRING);
        SubscriptionId seats = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD))
                .started()
                .get(0);

        assertThat(renewedOn("2026-04-30T10:00:00Z").net())
                .as("the second period")
                .isEqualTo(eur("2.20"));
        assertThat(renewedOn("2026-05-31T10:00:00Z").net()).as("the third").isEqualTo(eur("4.20"));
        assertThat(world.does()
                        .subscriptionsOfReseller()
                        .one(client.contact(), seats)
                        .terms()
                        .discounts())
                .isEmpty();
    }

    @Test
    void stayInASentCartAtItsFrozenPrice() {
        defines(SPRING, "25%", 1, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        applies(cart, SPRING);
        String link = shop.sends(cart);
        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, null));

        Shop.booked(shop.pays(link, null));

        assertThat(world.gateway().ledger()).containsValue(eur("108.00"));
        assertThat(uses()).isEqualTo(1);
    }

    private Quote renewedOn(String instant) {
        world.clock().set(Instant.parse(instant));
        world.does().renewSubscriptions().handle();
        return world.does()
                .ordersOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items()
                .get(0)
                .quote();
    }

    private void pays(ActiveClient buyer) {
        CartId cart = shop.cart(buyer, HOSTING);
        applies(cart, SPRING);
        Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }

    private ActiveClient buyer(String name) {
        ActiveClient buyer = shop.client(name);
        shop.stores(buyer, "tok_visa");
        shop.grants(buyer, ALL);
        return buyer;
    }

    private long uses() {
        return world.does().promoCodesOfReseller().one(shop.owner(), SPRING).uses();
    }

    private Cart applies(CartId cart, PromoCodeName code) {
        return world.does().applyPromoCode().apply(new ApplyPromoCode.Command(shop.owner(), cart, code, null));
    }

    private Cart removes(CartId cart, PromoCodeName code) {
        return world.does().applyPromoCode().remove(new ApplyPromoCode.Command(shop.owner(), cart, code, null));
    }

    private void defines(
            PromoCodeName code,
            String reduction,
            @Nullable Integer uses,
            @Nullable Integer usesPerClient,
            @Nullable Integer periods) {
        defines(
                code,
                new PromoTerms(Reduction.parse(reduction), Restriction.NONE, uses, usesPerClient, periods, false));
    }

    private void defines(PromoCodeName code, Restriction restriction) {
        defines(code, new PromoTerms(Reduction.parse("25%"), restriction, null, null, 1, false));
    }

    private void defines(PromoCodeName code, PromoTerms terms) {
        world.does().definePromoCode().handle(new DefinePromoCode.Command(shop.owner(), code, terms, null));
    }
}
