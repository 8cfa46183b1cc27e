package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.payment.ResolvePayments;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking the gateway again, by recurring work and by somebody who wants to know now. */
class ResolvePaymentsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(36);

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @BeforeEach
    void clientGrants() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHARGED_BUT_UNCLEAR", "CHARGED_BUT_THROWS"})
    void booksWhatWasCharged(Fate fate) {
        CartId cart = unclear(fate);
        assertThat(payment().state()).isEqualTo(PaymentState.UNKNOWN);

        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(1, 0, 0));
        assertThat(state(cart)).isEqualTo(CartState.CHECKED_OUT);
    }

    @Test
    void failsWhatNeverReachedTheGatewayAndGivesTheCapBack() {
        CartId cart = unclear(Fate.NOT_CHARGED_AND_UNCLEAR);

        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(0, 1, 0));
        assertThat(state(cart)).isEqualTo(CartState.OPEN);
        assertThat(payment().failure()).isEqualTo("never_reached_the_gateway");
        var spending = world.does()
                .permissionOfClient()
                .ask(shop.owner(), client.id())
                .orElseThrow()
                .spending();
        assertThat(Objects.requireNonNull(spending).spent().isZero()).isTrue();
    }

    @Test
    void neverCallsAnotherAmountSuccessOrFailure() {
        CartId cart = unclear(Fate.WRONG_AMOUNT);

        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(0, 0, 1));
        assertThat(payment().state()).isEqualTo(PaymentState.UNKNOWN);
        assertThat(state(cart)).isEqualTo(CartState.PAYING);
    }

    @Test
    void leavesEverythingAsItIsWhileTheGatewayIsSilent() {
        unclear(Fate.CHARGED_BUT_UNCLEAR);
        List<String> before = Rows.of(shop);
        world.gateway().fallSilent(true);

        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(0, 0, 1));
        assertThat(Rows.of(shop)).isEqualTo(before);
        world.gateway().fallSilent(false);
        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(1, 0, 0));
    }

    @Test
    void doesNotAskWhileTheFirstCallMayStillRun() {
        CartId cart = shop.cart(client, HOSTING);
        world.gateway().whileCharging(() -> {
            world.passes(Duration.ofSeconds(35));
            assertThat(world.does().resolvePayments().handle()).isEqualTo(new ResolvePayments.Resolved(0, 0, 0));
            assertThat(resolve()).isInstanceOf(Checkout.Pending.class);
        });

        assertThat(shop.checksOut(cart, PurchaseMode.CLIENT_CARD)).isInstanceOf(Checkout.Booked.class);
    }

    @Test
    void refusesAtTheGatewayAChargeThatArrivesAfterItWasGivenUp() {
        CartId cart = shop.cart(client, HOSTING);
        world.gateway().whileCharging(this::resolveLater);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");
        assertThat(world.gateway().ledger()).isEmpty();
        assertThat(state(cart)).isEqualTo(CartState.OPEN);
    }

    @Test
    void booksOnceWhenTwoAskAtTheSameMoment() {
        unclear(Fate.CHARGED_BUT_UNCLEAR);
        world.passes(LONG_ENOUGH);

        List<Checkout> answers = Threads.together(4, thread -> resolve());

        assertThat(answers).allMatch(Checkout.Booked.class::isInstance).containsOnly(answers.get(0));
        assertThat(world.does()
                        .invoicesOfReseller()
                        .page(shop.owner(), Wanted.ALL, PageRequest.FIRST)
                        .items())
                .hasSize(1);
    }

    @Test
    void waitsForAPayerWhoHasToConfirm() {
        CartId cart = shop.cart(client, HOSTING);
        world.gateway().next(Fate.ACTION_REQUIRED);
        Checkout.Pending waiting = (Checkout.Pending) shop.checksOut(cart, PurchaseMode.CLIENT_CARD);
        assertThat(waiting.action()).hasToString("https://gateway.example/confirm/" + waiting.payment());
        List<String> before = Rows.of(shop);

        assertThat(resolve()).isEqualTo(waiting);
        assertThat(Rows.of(shop)).isEqualTo(before);

        world.gateway().payerConfirms();
        assertThat(resolve()).isInstanceOf(Checkout.Booked.class);
        assertThat(payment().action()).isNull();
    }

    @Test
    void opensTheCartAgainWhenThePayerGivesUp() {
        CartId cart = shop.cart(client, HOSTING);
        world.gateway().next(Fate.ACTION_REQUIRED);
        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);
        world.gateway().payerGivesUp();

        assertThat(codeOf(this::resolve)).isEqualTo("payment.declined");
        assertThat(state(cart)).isEqualTo(CartState.OPEN);
    }

    @Test
    void answersForAPaymentThatIsSettledWithoutAskingAgain() {
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD);
        world.gateway().fallSilent(true);

        assertThat(resolve()).isInstanceOf(Checkout.Booked.class);
        world.gateway().next(Fate.DECLINED);
        CartId other = shop.cart(client, HOSTING);
        assertThat(codeOf(() -> shop.checksOut(other, PurchaseMode.CLIENT_CARD)))
                .isEqualTo("payment.declined");
        assertThat(codeOf(this::resolve)).isEqualTo("payment.declined");
    }

    @Test
    void letsOnePaymentThatCannotBeResolvedHoldUpNoOther() {
        unclear(Fate.WRONG_AMOUNT);
        unclear(Fate.CHARGED_BUT_UNCLEAR);
        unclear(Fate.NOT_CHARGED_AND_UNCLEAR);

        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(1, 1, 1));
    }

    @Test
    void reachesAPaymentBehindAHundredThatCannotBeResolved() {
        for (int i = 0; i < 100; i++) {
            unclear(Fate.WRONG_AMOUNT);
        }
        world.passes(Duration.ofSeconds(1));
        unclear(Fate.CHARGED_BUT_UNCLEAR);

        assertThat(resolveLater()).isEqualTo(new ResolvePayments.Resolved(1, 0, 100));
    }

    @Test
    void refusesAPaymentThatDoesNotExistAndAKeyThatMayNotAsk() {
        PaymentAttemptId none = new PaymentAttemptId(new UUID(0, 7));
        assertThat(codeOf(() -> world.does().resolvePayment().handle(shop.owner(), none)))
                .isEqualTo("payment.unknown");
        Actor reader = new Actor.KeyHolder(new ApiKeyId(new UUID(0, 1)), shop.reseller(), Set.of());
        assertThat(codeOf(() -> world.does().resolvePayment().handle(reader, none)))
                .isEqualTo("access.scope-missing");
    }

    private CartId unclear(Fate fate) {
        CartId cart = shop.cart(client, HOSTING);
        world.gateway().next(fate);
        assertThat(shop.checksOut(cart, PurchaseMode.CLIENT_CARD)).isInstanceOf(Checkout.Pending.class);
        return cart;
    }

    private ResolvePayments.Resolved resolveLater() {
        world.passes(LONG_ENOUGH);
        return world.does().resolvePayments().handle();
    }

    private Checkout resolve() {
        return world.does().resolvePayment().handle(shop.owner(), payment().id());
    }

    private PaymentAttempt payment() {
        return world.does()
                .paymentsOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items()
                .get(0);
    }

    private CartState state(CartId cart) {
        return world.does().cartsOfReseller().one(shop.owner(), cart).state();
    }
}
