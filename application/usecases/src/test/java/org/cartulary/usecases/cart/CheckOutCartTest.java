package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckOutCartTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING, DOMAIN);

    @BeforeEach
    void everyModeIsOpen() {
        shop.stores(client, "tok_visa");
        shop.storesOwn("tok_agency");
        shop.grants(client, Shop.purchases(null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT_CARD", "RESELLER_CARD"})
    void booksExactlyTheQuoteThatWasAgreedTo(PurchaseMode mode) {
        Quote agreed = shop.quote(cart, mode);

        var order = Shop.booked(shop.checksOut(cart, mode));

        assertThat(order.quote().canonical()).isEqualTo(agreed.canonical());
        var invoice = world.does().invoicesOfReseller().one(shop.owner(), order.invoice());
        assertThat(invoice.quote().canonical()).isEqualTo(agreed.canonical());
        assertThat(world.gateway().ledger().values()).containsExactly(agreed.total());
    }

    @Test
    void namesThePermissionAndItsVersionOnWhoseBehalfItBought() {
        shop.grants(client, Shop.purchases("500.00", null));

        var order = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        var permission =
                world.does().permissionOfClient().ask(shop.owner(), client.id()).orElseThrow();
        assertThat(order.permission()).isEqualTo(permission.ref());
        assertThat(permission.grantVersion()).isEqualTo(2);
    }

    @Test
    void needsNoPermissionForTheResellersOwnCard() {
        CartId others = shop.cart(shop.client("Bob"), HOSTING);

        assertThat(Shop.booked(shop.checksOut(others, PurchaseMode.RESELLER_CARD))
                        .permission())
                .isNull();
    }

    @Test
    void refusesAStaleQuoteWithTheOneThatStands() {
        var purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, null);
        world.does().defineProduct().handle(Catalogue.hosting(shop.owner(), "130.00"));
        Quote now = shop.quote(cart, PurchaseMode.CLIENT_CARD);

        assertThat(refusalOf(() -> world.does().checkOutCart().handle(purchase)))
                .isEqualTo(new CartError.QuoteStale(cart, purchase.quote(), now.digest(), now.total()));
        assertThat(state()).isEqualTo(CartState.OPEN);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void refusesTheQuoteOfAnotherMode() {
        QuoteDigest forReseller = shop.quote(cart, PurchaseMode.RESELLER_CARD).digest();

        assertThat(codeOf(() -> checkOut(PurchaseMode.CLIENT_CARD, forReseller, null)))
                .isEqualTo("cart.quote-stale");
    }

    @Test
    void refusesAnEmptyCart() {
        CartId empty = shop.cart(client);

        assertThat(codeOf(() -> world.does()
                        .checkOutCart()
                        .handle(new CheckOutCart.Command(
                                shop.owner(), empty, PurchaseMode.CLIENT_CARD, anyDigest(), null, null))))
                .isEqualTo("cart.empty");
    }

    @Test
    void leavesCompletingByTheClientToSendCart() {
        assertThat(codeOf(() -> checkOut(PurchaseMode.CLIENT_COMPLETES, anyDigest(), null)))
                .isEqualTo("input.malformed");
    }

    @Test
    void refusesAKeyThatMayNotCheckOut() {
        EnumSet<Scope> allButCheckout = EnumSet.copyOf(Scope.ofReseller());
        allButCheckout.remove(Scope.CHECKOUT_WRITE);
        Actor key = new Actor.KeyHolder(new ApiKeyId(new UUID(0, 1)), shop.reseller(), Set.copyOf(allButCheckout));

        assertThat(codeOf(() -> world.does()
                        .checkOutCart()
                        .handle(new CheckOutCart.Command(
                                key, cart, PurchaseMode.CLIENT_CARD, anyDigest(), null, null))))
                .isEqualTo("access.scope-missing");
    }

    @Test
    void chargesTheMethodThatIsNamedAndOtherwiseTheNewest() {
        var older = shop.stores(client, "tok_older");
        var newer = shop.stores(client, "tok_newer");
        CartId other = shop.cart(client, HOSTING);

        checkOut(
                PurchaseMode.CLIENT_CARD,
                shop.quote(cart, PurchaseMode.CLIENT_CARD).digest(),
                older.id());
        var second = Shop.booked(shop.checksOut(other, PurchaseMode.CLIENT_CARD));

        var payments = world.does().paymentsOfReseller();
        assertThat(payments.page(shop.owner(), null, PageRequest.FIRST).items())
                .extracting(payment -> payment.method())
                .containsExactly(newer.id(), older.id());
        assertThat(second.payment()).isNotNull();
    }

    @Test
    void refusesAMethodOfSomebodyElse() {
        var resellers = shop.storesOwn("tok_other");
        QuoteDigest digest = shop.quote(cart, PurchaseMode.CLIENT_CARD).digest();

        assertThat(codeOf(() -> checkOut(PurchaseMode.CLIENT_CARD, digest, resellers.id())))
                .isEqualTo("payment.unknown-method");
    }

    @Test
    void refusesACartThatIsDone() {
        var purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, null);
        world.does().checkOutCart().handle(purchase);

        assertThat(codeOf(() -> world.does().checkOutCart().handle(purchase))).isEqualTo("cart.not-open");
    }

    @Test
    void refusesACartThatIsSentToTheClient() {
        shop.sends(cart);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.RESELLER_CARD)))
                .isEqualTo("cart.not-open");
    }

    @Test
    void givesTheCartAndTheCapBackWhenThePaymentIsDeclined() {
        shop.grants(client, Shop.purchases(null, "162.00"));
        world.gateway().next(Fate.DECLINED);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");
        assertThat(state()).isEqualTo(CartState.OPEN);

        assertThat(shop.checksOut(cart, PurchaseMode.CLIENT_CARD)).isInstanceOf(Checkout.Booked.class);
    }

    @Test
    void tellsNobodyOfADeclinedPayment() {
        world.deliver();
        int before = world.postbox().taken().size();
        world.gateway().next(Fate.DECLINED);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");
        world.deliver();

        assertThat(world.postbox().taken()).hasSize(before);
    }

    private Checkout checkOut(PurchaseMode mode, QuoteDigest quote, @Nullable PaymentMethodId method) {
        return world.does()
                .checkOutCart()
                .handle(new CheckOutCart.Command(shop.owner(), cart, mode, quote, method, null));
    }

    private CartState state() {
        return world.does().cartsOfReseller().one(shop.owner(), cart).state();
    }

    private static QuoteDigest anyDigest() {
        return new QuoteDigest("0".repeat(64));
    }
}
