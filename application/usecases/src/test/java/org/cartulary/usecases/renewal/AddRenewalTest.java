package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.renewal.RenewingShop.renewals;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class AddRenewalTest {

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);
    private final Shop shop = paris.shop;
    private final SubscriptionId seats = paris.bought(SEATS).get(0);

    @Test
    void putsALineIntoTheCartThatIsPaidLikeAnyOther() {
        CartId cart = shop.cart(paris.client, HOSTING);
        AddLine.Added added = adds(cart, seats);
        shop.grants(paris.client, granting(Act.RENEW, Act.PURCHASE));

        Order order = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        assertThat(added.cart().line(added.line()).orElseThrow().renews()).contains(seats);
        assertThat(order.started()).as("the hosting").hasSize(1);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        assertThat(world.stores().subscriptions().periods(shop.reseller(), seats))
                .extracting(renewed -> renewed.order())
                .containsExactly(order.id());
        assertThat(paris.happened()).contains("subscription.renewed", "subscription.started");
    }

    @Test
    void needsTheActThatIsNamedForIt() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);

        shop.grants(paris.client, granting(Act.PURCHASE));
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("permission.not-granted");
        shop.grants(paris.client, renewals());
        assertThat(Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD)).started())
                .isEmpty();
    }

    @Test
    void isNotPaidByWhoeverDoesNotOwnIt() {
        shop.storesOwn("tok_agency");
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);

        assertThat(world.does().purchaseModesOfCart().ask(shop.owner(), cart).stream()
                        .filter(answer -> answer.mode() == PurchaseMode.RESELLER_CARD)
                        .flatMap(answer -> answer.objections().stream())
                        .map(Refusal::code))
                .containsExactly("subscription.owned-by-another");
    }

    @Test
    void canBeSentToTheClient() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);

        Order order = Shop.booked(shop.pays(shop.sends(cart), null));

        assertThat(order.mode()).isEqualTo(PurchaseMode.CLIENT_COMPLETES);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
    }

    @Test
    void thatWasSentIsRefusedOnceThePeriodIsPaidInAnotherWay() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);
        String link = shop.sends(cart);
        paris.permitsRenewals();
        assertThat(paris.on("2026-04-30").fate()).isEqualTo(Fate.RENEWED);

        world.clock().set(world.clock().instant().minus(Duration.ofDays(29)));
        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("subscription.renewed-meanwhile");
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void leavesNothingForTheRecurringRenewal() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);
        shop.grants(paris.client, renewals());
        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);

        assertThat(paris.on("2026-04-30").renews().results()).isEmpty();
        assertThat(paris.on("2026-05-31").fate()).isEqualTo(Fate.RENEWED);
    }

    @Test
    void isLetGoOfWhenItsPaymentFails() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);
        shop.grants(paris.client, renewals());
        world.gateway().next(ScriptedGateway.Fate.DECLINED);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");
        assertThat(paris.read(seats).dues().paying()).isNull();
        assertThat(paris.read(seats).dues().dunning())
                .as("nothing was due yet, so nobody is dunned")
                .isNull();
        Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }

    @Test
    void isHeldWhileItsPaymentIsUnclear() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);
        CartId second = shop.cart(paris.client);
        adds(second, seats);
        shop.grants(paris.client, renewals());
        var agreed = shop.checkout(second, PurchaseMode.CLIENT_CARD, null);
        world.gateway().next(ScriptedGateway.Fate.CHARGED_BUT_UNCLEAR);
        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);

        assertThat(codeOf(() -> world.does().checkOutCart().handle(agreed)))
                .isEqualTo("subscription.payment-under-way");
        assertThat(codeOf(() -> adds(shop.cart(paris.client), seats))).isEqualTo("subscription.payment-under-way");
        assertThat(codeOf(() -> world.does()
                        .cancelSubscription()
                        .cancel(new CancelSubscription.Command(paris.client.contact(), seats, Timing.NOW, null))))
                .isEqualTo("subscription.payment-under-way");
    }

    @Test
    void isRefusedTwiceInOneCartAndTwicePeriodsAhead() {
        CartId cart = shop.cart(paris.client);
        adds(cart, seats);
        assertThat(codeOf(() -> adds(cart, seats))).isEqualTo("cart.already-in-cart");

        shop.grants(paris.client, renewals());
        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);
        assertThat(codeOf(() -> adds(shop.cart(paris.client), seats))).isEqualTo("subscription.renewed-ahead");
    }

    @Test
    void isRefusedForAnotherClientsAsForWhatDoesNotExist() {
        ActiveClient eve = shop.client("Eve");
        CartId cart = shop.cart(eve);

        assertThat(codeOf(() -> adds(cart, seats))).isEqualTo("subscription.unknown");
        assertThat(codeOf(() -> adds(
                        cart, new SubscriptionId(Objects.requireNonNull(eve.id().value())))))
                .isEqualTo("subscription.unknown");
    }

    @Test
    void isRefusedForWhatHasEnded() {
        world.does()
                .cancelSubscription()
                .cancel(new CancelSubscription.Command(paris.client.contact(), seats, Timing.NOW, null));

        assertThat(codeOf(() -> adds(shop.cart(paris.client), seats))).isEqualTo("subscription.not-in-force");
    }

    private AddLine.Added adds(CartId cart, SubscriptionId subscription) {
        Cart standing = world.does().cartsOfReseller().one(shop.owner(), cart);
        return world.does()
                .addRenewal()
                .handle(new AddRenewal.Command(shop.owner(), cart, subscription, null, standing.version()));
    }

    private static Grant granting(Act... acts) {
        return new Grant(Set.of(acts), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);
    }
}
