package org.cartulary.usecases.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.request.ForgetRequestKeys;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class ForgetRequestKeysTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final AtomicInteger work = new AtomicInteger();

    @Test
    void leavesWhatWasAnsweredWithinThirtyDays() {
        once(shop, "key-1");
        world.passes(Duration.ofDays(30));

        assertThat(forget()).isZero();
        assertThat(once(shop, "key-1")).isEqualTo("1");
    }

    @Test
    void makesARepeatANewRequestAfterThirtyDays() {
        once(shop, "key-1");
        world.passes(Duration.ofDays(1));
        once(shop, "key-2");
        world.passes(ForgetRequestKeys.KEPT.minusDays(1).plusSeconds(1));

        assertThat(forget()).isEqualTo(1);
        assertThat(once(shop, "key-1")).isEqualTo("3");
        assertThat(once(shop, "key-2")).isEqualTo("2");
    }

    @Test
    void forgetsTheKeysOfEveryReseller() {
        once(shop, "key-1");
        once(Shop.named("agence-rouge", world), "key-1");
        world.passes(ForgetRequestKeys.KEPT.plusSeconds(1));

        assertThat(forget()).isEqualTo(2);
        assertThat(forget()).isZero();
    }

    @Test
    void forgetsMoreThanOneTransactionHolds() {
        for (int i = 0; i < 1_001; i++) {
            once(shop, "key-" + i);
        }
        world.passes(ForgetRequestKeys.KEPT.plusSeconds(1));

        assertThat(forget()).isEqualTo(1_001);
    }

    @Test
    void letsNoCartBePaidTwice() {
        shop.storesOwn("tok_agency");
        CartId cart = shop.cart(shop.client("Ada"), HOSTING);
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.RESELLER_CARD, shop.request("key-1", "body"));
        world.does().checkOutCart().handle(purchase);
        world.passes(ForgetRequestKeys.KEPT.plusSeconds(1));

        assertThat(forget()).isEqualTo(1);
        assertThat(codeOf(() -> world.does().checkOutCart().handle(purchase))).isEqualTo("cart.not-open");
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    private int forget() {
        return world.does().forgetRequestKeys().handle();
    }

    /** Answers with how often the work was done, as far as the answer is not an old one. */
    private String once(Shop asking, String key) {
        return world.does()
                .answerOnce()
                .handle(asking.reseller(), asking.request(key, "body"), () -> String.valueOf(work.incrementAndGet()));
    }
}
