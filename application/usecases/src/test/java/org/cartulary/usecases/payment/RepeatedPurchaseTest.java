package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cartulary.domain.Digest;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A purchase that is asked for again with its request key answers what became of the first call, and does nothing else. */
class RepeatedPurchaseTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING);
    private final RequestKey request = shop.request("key-1", "body");

    @BeforeEach
    void clientGrants() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
    }

    @Test
    void answersWithTheSameOrder() {
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, request);
        Checkout first = checkOut(purchase);

        assertThat(checkOut(purchase)).isEqualTo(first);
        assertThat(world.gateway().calls()).isEqualTo(1);
    }

    @Test
    void answersOnAnotherNodeToo() {
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, request);
        Checkout first = checkOut(purchase);

        World other = world.node(world.stores());
        assertThat(other.does().checkOutCart().handle(purchase)).isEqualTo(first);
    }

    @Test
    void answersWithTheSameDecline() {
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, request);
        world.gateway().next(Fate.DECLINED);
        var first = refusalOf(() -> checkOut(purchase));

        assertThat(first).isInstanceOf(PaymentError.Declined.class);
        assertThat(refusalOf(() -> checkOut(purchase))).isEqualTo(first);
        assertThat(world.gateway().calls()).isEqualTo(1);
    }

    @Test
    void answersAlikeWhileTheFirstStillRuns() {
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, request);
        AtomicReference<Checkout> meanwhile = new AtomicReference<>();
        world.gateway().whileCharging(() -> meanwhile.set(checkOut(purchase)));

        Checkout first = checkOut(purchase);

        assertThat(first).isInstanceOf(Checkout.Booked.class);
        assertThat(meanwhile.get()).isEqualTo(first);
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void answersPendingWhileNobodyKnows() {
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, request);
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        Checkout first = checkOut(purchase);

        assertThat(first).isInstanceOf(Checkout.Pending.class);
        assertThat(checkOut(purchase)).isEqualTo(first);
    }

    @Test
    void answersWithAnOrderThatCostNothing() {
        CheckOutCart.Command purchase = shop.checkout(shop.cart(client, TRIAL), PurchaseMode.CLIENT_CARD, request);
        Checkout first = checkOut(purchase);

        assertThat(checkOut(purchase)).isEqualTo(first);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        checkOut(shop.checkout(cart, PurchaseMode.CLIENT_CARD, request));
        CheckOutCart.Command other = shop.checkout(
                shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD, shop.request("key-1", "other body"));

        assertThat(codeOf(() -> checkOut(other))).isEqualTo("request.key-reused");
        assertThat(world.gateway().calls()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatAnotherSortOfRequestHasUsed() {
        world.does().answerOnce().handle(shop.reseller(), request, () -> "done");

        assertThat(codeOf(() -> checkOut(shop.checkout(cart, PurchaseMode.CLIENT_CARD, request))))
                .isEqualTo("request.key-reused");
    }

    @Test
    void leavesTheKeyOfAnotherPrincipalAlone() {
        checkOut(shop.checkout(cart, PurchaseMode.CLIENT_CARD, request));
        RequestKey others = new RequestKey("somebody else", "key-1", Digest.of("other body"));

        assertThat(checkOut(shop.checkout(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD, others)))
                .isInstanceOf(Checkout.Booked.class);
    }

    @Test
    void keepsNoKeyOfARefusedPurchase() {
        CartId empty = shop.cart(client);
        CheckOutCart.Command purchase = new CheckOutCart.Command(
                shop.owner(),
                empty,
                PurchaseMode.CLIENT_CARD,
                shop.quote(cart, PurchaseMode.CLIENT_CARD).digest(),
                null,
                request);
        assertThat(codeOf(() -> checkOut(purchase))).isEqualTo("cart.empty");

        assertThat(checkOut(shop.checkout(cart, PurchaseMode.CLIENT_CARD, request)))
                .isInstanceOf(Checkout.Booked.class);
    }

    @Test
    void chargesOnceHoweverManyAskAtTheSameMoment() {
        CheckOutCart.Command purchase = shop.checkout(cart, PurchaseMode.CLIENT_CARD, request);

        List<Checkout> answers = Threads.together(6, thread -> checkOut(purchase));

        assertThat(answers).hasOnlyElementsOfType(Checkout.Booked.class).containsOnly(answers.get(0));
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void answersAClientThatPaysItsOfferAgain() {
        String token = shop.sends(cart);
        PayOffer.Command offered = shop.payment(token, "tok_new");
        PayOffer.Command payment = new PayOffer.Command(
                token, offered.quote(), null, offered.card(), new RequestKey("offer", "key-1", Digest.of("body")));
        Checkout first = world.does().payOffer().handle(payment);

        assertThat(world.does().payOffer().handle(payment)).isEqualTo(first);
        assertThat(codeOf(() -> world.does().payOffer().handle(offered))).isEqualTo("token.used");
        assertThat(world.gateway().calls()).isEqualTo(1);
    }

    private Checkout checkOut(CheckOutCart.Command purchase) {
        return world.does().checkOutCart().handle(purchase);
    }
}
