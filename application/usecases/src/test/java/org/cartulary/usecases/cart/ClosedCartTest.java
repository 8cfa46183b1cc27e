package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.UUID;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cart that is not open says so first, whatever else is wrong with what was asked. */
class ClosedCartTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final CartId cart = shop.cart(shop.client("Ada"), HOSTING);

    @BeforeEach
    void isSent() {
        shop.sends(cart);
    }

    @Test
    void saysSoOfAProductThatDoesNotExist() {
        assertThat(codeOf(() -> shop.adds(cart, new ProductCode("nothing"), Shop.DEFAULT)))
                .isEqualTo("cart.not-open");
    }

    @Test
    void saysSoOfALineThatDoesNotExist() {
        LineId none = new LineId(new UUID(0, 1));

        assertThat(codeOf(() -> world.does()
                        .changeLine()
                        .handle(new ChangeLine.Command(shop.owner(), cart, none, Shop.DEFAULT, null))))
                .isEqualTo("cart.not-open");
    }

    @Test
    void saysSoOfAQuoteThatNoLongerStands() {
        QuoteDigest stale = new QuoteDigest("0".repeat(64));

        assertThat(codeOf(() ->
                        world.does().sendCart().handle(new SendCart.Command(shop.owner(), cart, stale, null, null))))
                .isEqualTo("cart.not-open");
    }
}
