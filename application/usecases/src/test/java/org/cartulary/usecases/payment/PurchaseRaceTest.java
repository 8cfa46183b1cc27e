package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.concurrent.atomic.AtomicReference;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever takes the right to charge away before the attempt is committed wins; afterwards it comes too late for that one purchase. */
class PurchaseRaceTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final PaymentMethod card = shop.stores(client, "tok_visa");

    @BeforeEach
    void clientHasBoughtBefore() {
        shop.grants(client, Shop.purchases("500.00", null));
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenAwayFirstRefusesThePurchase(TakenAway taken) {
        var purchase = shop.checkout(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD, null);
        sideBySide.beforeNextCommit(() -> taken.from(shop, client, card));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(purchase))).isEqualTo(taken.refusal());
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenAwaySecondRefusesTheNextPurchase(TakenAway taken) {
        CartId cart = shop.cart(client, HOSTING);
        CartId next = shop.cart(client, HOSTING);
        AtomicReference<Checkout> first = new AtomicReference<>();
        sideBySide.beforeNextCommit(() -> first.set(shop.checksOut(cart, PurchaseMode.CLIENT_CARD)));

        taken.from(shop, client, card);

        assertThat(first.get()).isInstanceOf(Checkout.Booked.class);
        assertThat(codeOf(() -> shop.checksOut(next, PurchaseMode.CLIENT_CARD))).isEqualTo(taken.refusal());
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void aClientSuspendedFirstCannotPayItsOffer() {
        var payment = shop.payment(shop.sends(shop.cart(client, HOSTING)), null);
        sideBySide.beforeNextCommit(() -> TakenAway.CLIENT_SUSPENDED.from(shop, client, card));

        assertThat(codeOf(() -> world.does().payOffer().handle(payment))).isEqualTo("client.suspended");
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void aCardRemovedFirstPaysNoOffer() {
        var payment = shop.payment(shop.sends(shop.cart(client, HOSTING)), null);
        sideBySide.beforeNextCommit(() -> TakenAway.CARD_REMOVED.from(shop, client, card));

        assertThat(codeOf(() -> world.does().payOffer().handle(payment))).isEqualTo("payment.no-method");
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void nothingIsBoughtForAClientSuspendedFirstNotEvenWithTheResellersCard() {
        shop.storesOwn("tok_agency");
        var purchase = shop.checkout(shop.cart(client, HOSTING), PurchaseMode.RESELLER_CARD, null);
        sideBySide.beforeNextCommit(() -> TakenAway.CLIENT_SUSPENDED.from(shop, client, card));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(purchase))).isEqualTo("client.suspended");
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void theResellersCardRemovedFirstPaysForNothing() {
        PaymentMethod own = shop.storesOwn("tok_agency");
        var purchase = shop.checkout(shop.cart(client, HOSTING), PurchaseMode.RESELLER_CARD, null);
        sideBySide.beforeNextCommit(() -> removeOwn(own));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(purchase))).isEqualTo("payment.no-method");
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void theResellersCardRemovedSecondPaysOnceMore() {
        PaymentMethod own = shop.storesOwn("tok_agency");
        CartId cart = shop.cart(client, HOSTING);
        CartId next = shop.cart(client, HOSTING);
        AtomicReference<Checkout> first = new AtomicReference<>();
        sideBySide.beforeNextCommit(() -> first.set(shop.checksOut(cart, PurchaseMode.RESELLER_CARD)));

        removeOwn(own);

        assertThat(first.get()).isInstanceOf(Checkout.Booked.class);
        assertThat(codeOf(() -> shop.checksOut(next, PurchaseMode.RESELLER_CARD)))
                .isEqualTo("payment.no-method");
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void twoPurchasesCannotBothTakeTheRestOfTheMonthsCap() {
        shop.grants(client, Shop.purchases(null, "300.00"));
        CartId one = shop.cart(client, HOSTING);
        var other = shop.checkout(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD, null);
        sideBySide.beforeNextCommit(() -> shop.checksOut(one, PurchaseMode.CLIENT_CARD));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(other))).isEqualTo("permission.month-cap-exceeded");
    }

    @Test
    void oneCartIsPaidOnceByClientAndResellerAtTheSameMoment() {
        shop.storesOwn("tok_agency");
        CartId cart = shop.cart(client, HOSTING);
        var other = shop.checkout(cart, PurchaseMode.RESELLER_CARD, null);
        sideBySide.beforeNextCommit(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(other))).isEqualTo("cart.not-open");
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    private void removeOwn(PaymentMethod card) {
        world.does().removePaymentMethod().handle(new RemovePaymentMethod.Command(shop.owner(), card.id()));
    }
}
