package org.cartulary.usecases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientState;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.SuspendClient;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class SuspendClientTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final SuspendClient suspends = world.does().suspendClient();

    @Test
    void letsNothingBeBoughtUntilItIsReinstated() {
        shop.storesOwn("tok_agency");
        String token = shop.sends(shop.cart(client, HOSTING));
        var cart = shop.cart(client, HOSTING);
        suspends.suspend(shop.owner(), client.id());

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.RESELLER_CARD)))
                .isEqualTo("client.suspended");
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("client.suspended");
        assertThat(codeOf(() -> shop.pays(token, "tok_visa"))).isEqualTo("client.suspended");
        assertThat(world.gateway().calls()).isZero();

        suspends.reinstate(shop.owner(), client.id());
        assertThat(Shop.booked(shop.pays(token, "tok_visa")).client()).isEqualTo(client.id());
    }

    @Test
    void stillBooksWhatWasPaidBefore() {
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa");
        suspends.suspend(shop.owner(), client.id());
        world.passes(java.time.Duration.ofMinutes(1));

        assertThat(world.does().resolvePayments().handle().booked()).isEqualTo(1);
    }

    @Test
    void refusesMovesThatAClientInThisStateCannotMake() {
        assertThat(codeOf(() -> suspends.reinstate(shop.owner(), client.id()))).isEqualTo("client.no-such-move");
        suspends.suspend(shop.owner(), client.id());
        assertThat(codeOf(() -> suspends.suspend(shop.owner(), client.id()))).isEqualTo("client.no-such-move");
        var invited = shop.invites("Bob");
        assertThat(codeOf(() -> suspends.suspend(shop.owner(), invited.id()))).isEqualTo("client.no-such-move");
        assertThat(codeOf(() -> suspends.reinstate(shop.owner(), invited.id()))).isEqualTo("client.not-accepted");
    }

    @Test
    void showsInTheListOfClients() {
        suspends.suspend(shop.owner(), client.id());
        shop.invites("Bob");

        assertThat(Rows.all(page -> world.does()
                        .clientsOfReseller()
                        .page(shop.owner(), new ClientFilter(ClientState.SUSPENDED, null, null, "bakery a"), page)))
                .extracting(found -> found.id())
                .containsExactly(client.id());
    }
}
