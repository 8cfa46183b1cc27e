package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Stores;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.renewal.TrialShop;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** How trials are ordered: for nothing, once for each client and product, and with a payment method where one is required. */
class TrialOrderTest {

    private static final PurchaseMode CARD = PurchaseMode.CLIENT_CARD;

    private final World world = new World();
    private final TrialShop tried = new TrialShop(world).offers(14);
    private final Shop shop = tried.shop;

    @Test
    void takesAPermissionAsEveryPurchaseDoes() {
        assertThat(codeOf(() -> tried.buys(CARD))).isEqualTo("permission.not-granted");
        assertThat(tried.counted()).isZero();

        tried.permitsAll().buys(CARD);

        assertThat(tried.counted()).isEqualTo(1);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void isOncePerClientAndProduct() {
        CartId second = tried.permitsAll().withCard().seats();
        var agreed = shop.checkout(second, CARD, null);
        tried.buys(CARD);

        assertThat(codeOf(() -> world.does().checkOutCart().handle(agreed))).isEqualTo("cart.quote-stale");
        assertThat(shop.quote(second, CARD).total()).isEqualTo(eur("5.04"));
        Order paid = Shop.booked(shop.checksOut(second, CARD));

        assertThat(state(paid)).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(tried.counted()).isEqualTo(1);
        assertThat(shop.quote(shop.cart(shop.client("Eve"), SEATS), CARD).total())
                .as("of another client")
                .isEqualTo(eur("0.00"));
    }

    @Test
    void isNotHadAgainThroughACartThatWasSentBefore() {
        String first = shop.sends(tried.seats());
        String second = shop.sends(tried.seats());
        shop.pays(first, null);

        assertThat(refusalOf(() -> shop.pays(second, null))).isEqualTo(new CatalogError.TrialUsed(SEATS));
    }

    @Test
    void isBegunOnceHoweverManyOrderAtOnce() {
        isBegunOnce(new InMemoryStore());
    }

    @Test
    void isBegunOnceWhereTransactionsCollide() {
        isBegunOnce(new SideBySide(new InMemoryStore()).stores());
    }

    private static void isBegunOnce(Stores stores) {
        World world = new World(stores);
        TrialShop tried = new TrialShop(world).offers(14).permitsAll().withCard();
        var orders = IntStream.range(0, 32)
                .mapToObj(order -> tried.shop.checkout(tried.seats(), CARD, null))
                .toList();

        List<String> answers = Threads.together(32, thread -> {
            try {
                return Shop.booked(world.does().checkOutCart().handle(orders.get(thread)))
                        .quote()
                        .total()
                        .toString();
            } catch (Refused refused) {
                return refused.refusal().code();
            } catch (Contended busy) {
                return "busy";
            }
        });

        assertThat(Collections.frequency(answers, "EUR 0.00")).isEqualTo(1);
        assertThat(answers).isSubsetOf("EUR 0.00", "cart.quote-stale", "catalog.trial-used", "busy");
        assertThat(tried.counted()).isEqualTo(1);
        assertThat(Rows.all(page ->
                        world.stores().subscriptions().page(tried.shop.reseller(), SubscriptionFilter.ALL, page)))
                .hasSize(1);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void isLeftOutWhereTheLineSaysSo() {
        CartId cart = shop.cart(tried.client);
        var line = shop.adds(cart, SEATS, new CartLine.Wish(2, null, null, null, null, false, null));
        assertThat(shop.quote(cart, CARD).net()).isEqualTo(eur("8.40"));

        change(cart, line, new CartLine.Wish(3, null, null, null, null));
        assertThat(shop.quote(cart, CARD).net()).isEqualTo(eur("12.60"));
        change(cart, line, new CartLine.Wish(null, null, null, null, null, true, null));

        assertThat(shop.quote(cart, CARD).net()).isEqualTo(eur("0.00"));
        assertThat(tried.counted()).isZero();
    }

    @Test
    void chargesTheSetUpFeeAtOnceAndGivesTheTrialBackWhereThatFails() {
        tried.offers(new Trial(14, false), "10.00", null).permitsAll().withCard();
        CartId cart = tried.seats();
        world.gateway().next(ScriptedGateway.Fate.DECLINED);

        assertThat(codeOf(() -> shop.checksOut(cart, CARD))).isEqualTo("payment.declined");
        assertThat(tried.counted()).isZero();

        Order order = Shop.booked(shop.checksOut(cart, CARD));
        assertThat(order.quote().total()).isEqualTo(eur("12.00"));
        assertThat(state(order)).isEqualTo(SubscriptionState.TRIAL);
        assertThat(tried.counted()).isEqualTo(1);
    }

    @Test
    void isRefusedWithoutThePaymentMethodThatItRequires() {
        tried.offers(new Trial(14, true), "0.00", null).permitsAll();
        Refusal none = new PaymentError.NoMethod(tried.client.account());
        CartId cart = tried.seats();

        assertThat(refusalOf(() -> shop.checksOut(cart, CARD))).isEqualTo(none);
        assertThat(refusalOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE)))
                .isEqualTo(none);
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.RESELLER_CARD)))
                .isEqualTo("payment.no-method");
        assertThat(world.does().purchaseModesOfCart().ask(shop.owner(), cart).stream()
                        .filter(mode -> mode.objections().isEmpty())
                        .map(mode -> mode.mode()))
                .containsExactly(PurchaseMode.CLIENT_COMPLETES);

        tried.withCard();
        assertThat(state(Shop.booked(shop.checksOut(cart, CARD)))).isEqualTo(SubscriptionState.TRIAL);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void isCompletedByTheClientWithACardThatIsKeptForWhatComes() {
        tried.offers(new Trial(14, true), "0.00", null);
        String offer = shop.sends(tried.seats());

        assertThat(codeOf(() -> shop.pays(offer, null))).isEqualTo("payment.no-method");
        shop.pays(offer, "tok_visa");

        PaymentMethods methods = world.stores().paymentMethods();
        assertThat(methods.usable(shop.reseller(), tried.client.account())).hasSize(1);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void keepsTheCardThatTheClientBringsThoughNoneIsRequired() {
        shop.pays(shop.sends(tried.seats()), "tok_visa");

        assertThat(world.stores().paymentMethods().usable(shop.reseller(), tried.client.account()))
                .hasSize(1);
    }

    @Test
    void countsForWhatOneClientMayHave() {
        tried.offers(new Trial(14, false), "0.00", 1).permitsAll().buys(CARD);

        assertThat(codeOf(tried::seats)).isEqualTo("catalog.client-limit");
    }

    private SubscriptionState state(Order order) {
        return world.does()
                .subscriptionsOfReseller()
                .one(shop.owner(), order.started().get(0))
                .state();
    }

    private void change(CartId cart, LineId line, CartLine.Wish wish) {
        world.does().changeLine().handle(new ChangeLine.Command(shop.owner(), cart, line, wish, null));
    }
}
