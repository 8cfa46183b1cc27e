package org.cartulary.usecases.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** What everybody may see and do of his own, and nobody else for him. */
class OwnThingsTest {

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final ActiveClient other = shop.client("Bob");
    private final Actor nobody = new Actor.KeyHolder(new ApiKeyId(new UUID(0, 1)), shop.reseller(), Set.of());

    @Test
    void areAllThatAContactFindsInTheListOfClients() {
        assertThat(does.clientsOfReseller()
                        .page(client.contact(), ClientFilter.ALL, PageRequest.FIRST)
                        .items())
                .extracting(found -> found.id())
                .containsExactly(client.id());
    }

    @Test
    void areOrdersThatTheClientAndItsResellerRead() {
        Order order = Shop.booked(shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa"));

        assertThat(does.ordersOfReseller().one(client.contact(), order.id())).isEqualTo(order);
        assertThat(does.ordersOfReseller().one(shop.owner(), order.id())).isEqualTo(order);
        assertThat(codeOf(() -> does.ordersOfReseller().one(other.contact(), order.id())))
                .isEqualTo("order.unknown");
    }

    @Test
    void areNoClientsThatAKeyWithoutTheScopeCreates() {
        var before = Rows.of(shop);
        var creation = shop.creation("Eve");
        for (Actor actor : Set.of(nobody, client.contact())) {
            assertThat(codeOf(() -> does.createClient()
                            .handle(new CreateClient.Command(
                                    actor,
                                    null,
                                    creation.contactName(),
                                    creation.email(),
                                    creation.profile(),
                                    creation.billing(),
                                    Set.of()))))
                    .isEqualTo("access.scope-missing");
        }
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void areNoCardsThatAKeyWithoutTheScopeStores() {
        assertThat(codeOf(() -> does.addPaymentMethod()
                        .handle(new AddPaymentMethod.Command(nobody, shop.account(), new GatewayToken("tok_mine")))))
                .isEqualTo("access.scope-missing");
        assertThat(does.paymentsOfReseller().methods(shop.owner(), shop.account()))
                .isEmpty();
    }

    @Test
    void sayNothingOfATokenToWhoeverNamesAnothersAccount() {
        assertThat(codeOf(() -> does.addPaymentMethod()
                        .handle(new AddPaymentMethod.Command(
                                other.contact(), client.account(), new GatewayToken("stolen")))))
                .isEqualTo("client.unknown");
    }

    @Test
    void areAnsweredAsTheyStandAfterTheAct() {
        assertThat(does.suspendClient().suspend(shop.owner(), client.id()))
                .isEqualTo(does.clientsOfReseller().one(shop.owner(), client.id()))
                .returns(ClientState.SUSPENDED, suspended -> suspended.state());
        assertThat(does.suspendClient().reinstate(shop.owner(), client.id()))
                .isEqualTo(does.clientsOfReseller().one(shop.owner(), client.id()));
    }
}
