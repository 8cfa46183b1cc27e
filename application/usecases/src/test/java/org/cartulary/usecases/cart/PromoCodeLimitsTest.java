package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.cart.PromoShop.SPRING;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.List;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class PromoCodeLimitsTest {

    private final World world = new World();
    private final PromoShop promo = new PromoShop(world);
    private final Shop shop = promo.shop;
    private final ActiveClient client = promo.client;

    @Test
    void areCountedWhenPaidAndGivenBackWhenThatFails() {
        promo.defines(SPRING, "25%", 1, null, 1);
        CartId cart = shop.cart(client, HOSTING);
        promo.applies(cart, SPRING);
        world.gateway().next(ScriptedGateway.Fate.DECLINED);
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");
        assertThat(promo.uses()).isZero();

        Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        assertThat(promo.uses()).isEqualTo(1);
        assertThat(codeOf(() -> promo.applies(shop.cart(client, HOSTING), SPRING)))
                .isEqualTo("promo-code.used-up");
    }

    @Test
    void areLimitedForOneClientApartFromTheOthers() {
        promo.defines(SPRING, "25%", null, 1, 1);
        promo.pays(client);
        assertThat(codeOf(() -> promo.applies(shop.cart(client, HOSTING), SPRING)))
                .isEqualTo("promo-code.used-up-by-client");

        promo.pays(promo.buyer("Eve"));
        assertThat(promo.uses()).isEqualTo(2);
    }

    @Test
    void areNeverUsedMoreOftenThanAllowedHoweverManyPayAtOnce() {
        promo.defines(SPRING, "25%", 3, null, 1);
        List<ActiveClient> clients = List.of(
                promo.buyer("A1"),
                promo.buyer("B2"),
                promo.buyer("C3"),
                promo.buyer("D4"),
                promo.buyer("E5"),
                promo.buyer("F6"));
        List<CartId> carts =
                clients.stream().map(each -> shop.cart(each, HOSTING)).toList();
        carts.forEach(cart -> promo.applies(cart, SPRING));
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
        assertThat(promo.uses()).isEqualTo(3);
        assertThat(world.gateway().ledger()).hasSize(3);
    }
}
