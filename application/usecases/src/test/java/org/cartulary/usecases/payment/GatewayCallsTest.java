package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.time.Duration;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.payment.ResolvePayments;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a gateway is called, and when not. */
class GatewayCallsTest {

    private final FailingStores failing = new FailingStores(new InMemoryStore());
    private final World world = new World(failing.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @BeforeEach
    void clientPermitsPurchases() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
    }

    @Test
    void areNotMadeWhileTheHostHasATransactionOpen() {
        var purchase = shop.checkout(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD, null);

        assertThatThrownBy(() -> world.stores()
                        .transactions()
                        .write(() -> world.does().checkOutCart().handle(purchase)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> world.stores().transactions().write(() -> shop.stores(client, "tok_other")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void leaveAPaymentOpenWhoseAnswerCannotBeWrittenDownAndGoOnWithTheNext() {
        unclear();
        unclear();
        world.passes(Duration.ofMinutes(1));
        failing.failAtWrite(1);

        assertThat(world.does().resolvePayments().handle()).isEqualTo(new ResolvePayments.Resolved(1, 0, 1));
        assertThat(world.does().resolvePayments().handle()).isEqualTo(new ResolvePayments.Resolved(1, 0, 0));
    }

    private void unclear() {
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD);
    }
}
