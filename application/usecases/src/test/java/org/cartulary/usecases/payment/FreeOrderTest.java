package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.Objects;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Spending;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** What costs nothing is booked at once: no card is needed and no gateway is asked, but a permission is. */
class FreeOrderTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, TRIAL);

    @Test
    void needsNoCardAndNoGateway() {
        Order order = Shop.booked(shop.checksOut(cart, PurchaseMode.RESELLER_CARD));

        assertThat(order.payment()).isNull();
        assertThat(world.gateway().calls()).isZero();
        assertThat(world.does()
                        .invoicesOfReseller()
                        .one(shop.owner(), order.invoice())
                        .number())
                .hasToString("INV-000001");
    }

    @Test
    void needsAPermissionAllTheSame() {
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("permission.not-granted");

        shop.grants(client, Shop.purchases("0.00", "0.00"));
        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);

        Spending spending = world.does()
                .permissionOfClient()
                .ask(shop.owner(), client.id())
                .orElseThrow()
                .spending();
        assertThat(Objects.requireNonNull(spending).spent().isZero()).isTrue();
    }

    @Test
    void usesTheLinkOfAnOfferUp() {
        String token = shop.sends(cart);

        assertThat(Shop.booked(shop.pays(token, null)).mode()).isEqualTo(PurchaseMode.CLIENT_COMPLETES);
        assertThat(codeOf(() -> shop.pays(token, null))).isEqualTo("token.used");
    }

    @Test
    void isBookedOnce() {
        shop.checksOut(cart, PurchaseMode.RESELLER_CARD);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.RESELLER_CARD)))
                .isEqualTo("cart.not-open");
    }
}
