package org.cartulary.usecases.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.ports.reseller.CreateKey;
import org.cartulary.ports.reseller.RevokeKey;
import org.cartulary.ports.reseller.SetTaxRates;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Whatever somebody does is in the audit afterwards, in the order in which it happened. */
class RecordedActsTest {

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @Test
    void tellHowAClientWasChanged() {
        Profile renamed = new Profile("Bakery & Sons", null, Language.EN, null);
        assertThat(recordedBy(() -> does.changeClient()
                        .handle(new ChangeClient.Command(
                                shop.owner(), client.id(), renamed, null, EnumSet.of(PortalFeature.ORDERS), null))))
                .containsExactly("client.changed", "client.portal-permissions-set");
    }

    @Test
    void tellWhenAClientWasSuspendedAndReinstated() {
        assertThat(recordedBy(() -> does.suspendClient().suspend(shop.owner(), client.id())))
                .containsExactly("client.suspended");
        assertThat(recordedBy(() -> does.suspendClient().reinstate(shop.owner(), client.id())))
                .containsExactly("client.reinstated");
    }

    @Test
    void tellWhichInvitationWasRevoked() {
        var invited = shop.invites("Bob");

        assertThat(recordedBy(
                        () -> does.revokeInvitation().handle(new RevokeInvitation.Command(shop.owner(), invited.id()))))
                .containsExactly("invitation.revoked");
    }

    @Test
    void tellWhatTheResellerSet() {
        assertThat(recordedBy(() -> does.defineProduct().handle(Catalogue.hosting(shop.owner(), "130.00"))))
                .containsExactly("catalog.product-defined");
        assertThat(recordedBy(() -> does.setTaxRates().handle(new SetTaxRates.Command(shop.owner(), TaxRates.NONE))))
                .containsExactly("reseller.tax-rates-applied");
    }

    @Test
    void tellWhichKeysWereMadeAndRevoked() {
        assertThat(recordedBy(() -> does.createKey().handle(new CreateKey.Command(shop.owner(), "shop", Set.of()))))
                .containsExactly("reseller.key-created");
        var key = does.createKey().handle(new CreateKey.Command(shop.owner(), "other", Set.of()));
        assertThat(recordedBy(() -> does.revokeKey().handle(new RevokeKey.Command(shop.owner(), key.key()))))
                .containsExactly("reseller.key-revoked");
    }

    @Test
    void tellEachChangeOfACart() {
        CartId cart = shop.cart(client);
        assertThat(recordedBy(() -> shop.adds(cart, HOSTING, Shop.DEFAULT))).containsExactly("cart.line-added");
        var line = does.cartsOfReseller().one(shop.owner(), cart).lines().get(0).id();
        CartLine.Wish monthly = new CartLine.Wish(null, MONTHLY, null, null, null);
        assertThat(recordedBy(() ->
                        does.changeLine().handle(new ChangeLine.Command(shop.owner(), cart, line, monthly, null))))
                .containsExactly("cart.line-changed");
        assertThat(recordedBy(() -> does.removeLine().handle(new RemoveLine.Command(shop.owner(), cart, line, null))))
                .containsExactly("cart.line-removed");
        assertThat(recordedBy(() -> does.discardCart().handle(new DiscardCart.Command(shop.owner(), cart))))
                .containsExactly("cart.discarded");
    }

    @Test
    void tellWhatBecameOfAPaymentThatBookedNothing() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
        world.gateway().next(Fate.DECLINED, Fate.NOT_CHARGED_AND_UNCLEAR, Fate.ACTION_REQUIRED);

        assertThat(recordedBy(() -> assertThat(codeOf(this::buys)).isEqualTo("payment.declined")))
                .endsWith("payment.failed", "cart.payment-failed");
        assertThat(recordedBy(this::buys)).endsWith("payment.became-unknown");
        assertThat(recordedBy(this::buys)).endsWith("payment.action-required");
    }

    @Test
    void areMadeOnBehalfOfTheClientByItsPermissionAlsoWhereThePaymentFailed() {
        shop.stores(client, "tok_visa");
        var permission = shop.grants(client, Shop.purchases("500.00", null));
        world.gateway().next(Fate.DECLINED);
        assertThat(codeOf(this::buys)).isEqualTo("payment.declined");

        assertThat(all().get(all().size() - 1).permission()).isEqualTo(permission.ref());
    }

    private void buys() {
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD);
    }

    /** The types of what was recorded during an act, oldest first. */
    private List<String> recordedBy(Runnable act) {
        int before = all().size();
        act.run();
        return all().stream().skip(before).map(RecordedEvent::type).toList();
    }

    private List<RecordedEvent> all() {
        return world.stores().recordedEvents().after(shop.reseller(), 0, 1_000);
    }
}
