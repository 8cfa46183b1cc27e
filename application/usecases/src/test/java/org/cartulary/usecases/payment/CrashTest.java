package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Outage;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Wherever a purchase breaks off, it is taken up again: it is charged and booked once, or neither. */
class CrashTest {

    private final InMemoryStore store = new InMemoryStore();
    private final FailingStores failing = new FailingStores(store);
    private final World world = new World(failing.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @Test
    void atAnyWriteIsMadeGoodByAskingAgain() {
        assertThat(breakOffEverywhere(failing::failAtWrite)).isGreaterThan(10);
    }

    @Test
    void atAnyCommitIsMadeGoodByAskingAgain() {
        assertThat(breakOffEverywhere(failing::loseAnswerOfCommit)).isEqualTo(2);
    }

    @Test
    void leavesNothingBehindOfATransactionThatFailed() {
        clientPermitsPurchases();
        CheckOutCart.Command purchase = purchase("nothing-behind");
        List<String> before = Rows.of(shop);
        failing.failAtWrite(1);
        assertThatThrownBy(() -> world.does().checkOutCart().handle(purchase)).isInstanceOf(Outage.class);
        assertThat(Rows.of(shop)).isEqualTo(before);

        failing.failAtWrite(6);
        assertThatThrownBy(() -> world.does().checkOutCart().handle(purchase)).isInstanceOf(Outage.class);
        assertThat(Rows.of(shop)).isEqualTo(before);
        assertThat(world.gateway().calls()).isZero();
    }

    /** One purchase per place where it can break off; answers how many places there were. */
    private int breakOffEverywhere(Consumer<Integer> failure) {
        clientPermitsPurchases();
        int places = 0;
        boolean broke = true;
        while (broke) {
            broke = breakOff(failure, places + 1);
            places += broke ? 1 : 0;
        }
        return places;
    }

    private boolean breakOff(Consumer<Integer> failure, int place) {
        CheckOutCart.Command purchase = purchase("key-" + place);
        CartId cart = purchase.cart();
        failure.accept(place);
        try {
            world.does().checkOutCart().handle(purchase);
        } catch (Outage outage) {
            // what a process that dies here leaves behind is what the stores have now
        }
        boolean broke = failing.failed();
        failure.accept(Integer.MAX_VALUE);
        world.passes(Duration.ofMinutes(1));
        world.does().resolvePayments().handle();
        if (world.does().cartsOfReseller().one(shop.owner(), cart).state() == CartState.OPEN) {
            shop.checksOut(cart, PurchaseMode.CLIENT_CARD);
        }
        assertBookedOnce(cart, place);
        if (broke) {
            assertThat(repeated(purchase))
                    .as("the repeat of purchase %s", place)
                    .isIn("booked", "payment.declined", "cart.not-open");
        }
        return broke;
    }

    private void assertBookedOnce(CartId cart, int place) {
        assertThat(world.does().cartsOfReseller().one(shop.owner(), cart).state())
                .as("cart %s", place)
                .isEqualTo(CartState.CHECKED_OUT);
        assertThat(succeeded()).as("attempts at purchase %s", place).isEqualTo(place);
        assertThat(world.gateway().ledger()).as("charges at purchase %s", place).hasSize(place);
        assertThat(world.does()
                        .invoicesOfReseller()
                        .page(shop.owner(), Wanted.ALL, new PageRequest(200, null))
                        .items())
                .extracting(invoice -> invoice.number().number())
                .startsWith((long) place)
                .hasSize(place);
    }

    private String repeated(CheckOutCart.Command purchase) {
        try {
            Checkout again = world.does().checkOutCart().handle(purchase);
            return again instanceof Checkout.Booked ? "booked" : "pending";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    private int succeeded() {
        return world.does()
                .paymentsOfReseller()
                .page(shop.owner(), PaymentState.SUCCEEDED, new PageRequest(200, null))
                .items()
                .size();
    }

    private void clientPermitsPurchases() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
    }

    private CheckOutCart.Command purchase(String key) {
        return shop.checkout(shop.cart(client, HOSTING, DOMAIN), PurchaseMode.CLIENT_CARD, shop.request(key, "body"));
    }
}
