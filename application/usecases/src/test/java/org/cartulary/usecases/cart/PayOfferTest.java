package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class PayOfferTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING);
    private final String token = shop.sends(cart);

    @Test
    void booksForTheClientWithoutAnyPermission() {
        Order order = Shop.booked(shop.pays(token, "tok_new"));

        assertThat(List.of(order.owner(), order.payer())).containsOnly(client.account());
        assertThat(order.permission()).isNull();
        assertThat(order.principal()).startsWith("token_");
    }

    @Test
    void storesANewCardForTheClientOnce() {
        shop.pays(token, "tok_new");
        shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_new");

        assertThat(world.does().paymentsOfReseller().methods(shop.owner(), client.account()))
                .extracting(PaymentMethod::label)
                .containsExactly("Visa new");
    }

    @Test
    void chargesTheStoredMethodThatIsNamedOrTheNewest() {
        PaymentMethod older = shop.stores(client, "tok_older");
        PaymentMethod newer = shop.stores(client, "tok_newer");
        shop.pays(token, null);
        String next = shop.sends(shop.cart(client, HOSTING));
        PayOffer.Command offered = shop.payment(next, null);
        world.does().payOffer().handle(new PayOffer.Command(next, offered.quote(), older.id(), null, null));

        assertThat(Rows.all(page -> world.does().paymentsOfReseller().page(shop.owner(), null, page)))
                .extracting(payment -> payment.method())
                .containsExactly(older.id(), newer.id());
    }

    @Test
    void refusesWithoutAnyCard() {
        assertThat(codeOf(() -> shop.pays(token, null))).isEqualTo("payment.no-method");
    }

    @Test
    void refusesACardThatNoGatewayKnowsAndTheResellersCard() {
        assertThat(codeOf(() -> shop.pays(token, "stolen"))).isEqualTo("payment.token-refused");
        PaymentMethod resellers = shop.storesOwn("tok_agency");
        QuoteDigest digest = shop.payment(token, null).quote();
        assertThat(codeOf(() -> world.does()
                        .payOffer()
                        .handle(new PayOffer.Command(token, digest, resellers.id(), null, null))))
                .isEqualTo("payment.unknown-method");
    }

    @Test
    void refusesAnyOtherQuoteThanTheFrozenOne() {
        QuoteDigest other = new QuoteDigest("0".repeat(64));

        assertThat(refusalOf(() -> world.does()
                        .payOffer()
                        .handle(new PayOffer.Command(token, other, null, new GatewayToken("tok_new"), null))))
                .isInstanceOf(CartError.QuoteStale.class);
        assertThat(state()).isEqualTo(CartState.SENT);
    }

    @Test
    void isTakenUpOnce() {
        PayOffer.Command payment = shop.payment(token, "tok_new");
        world.does().payOffer().handle(payment);

        assertThat(codeOf(() -> world.does().payOffer().handle(payment))).isEqualTo("token.used");
    }

    @Test
    void isPaidOnceHoweverManyPayAtTheSameMoment() {
        PayOffer.Command payment = shop.payment(token, "tok_new");

        List<String> ends = Threads.together(6, thread -> endOf(payment));

        assertThat(ends).containsOnlyOnce("booked");
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void endsWithTheOffer() {
        PayOffer.Command payment = shop.payment(token, "tok_new");
        world.passes(Duration.ofDays(14));

        assertThat(codeOf(() -> world.does().payOffer().handle(payment))).isEqualTo("token.expired");
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void cannotPassARevocation() {
        PayOffer.Command payment = shop.payment(token, "tok_new");
        sideBySide.beforeNextCommit(
                () -> world.does().revokeOffer().handle(new RevokeOffer.Command(shop.owner(), cart)));

        assertThat(codeOf(() -> world.does().payOffer().handle(payment))).isEqualTo("cart.not-sent");
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void cannotPassADecline() {
        PayOffer.Command payment = shop.payment(token, "tok_new");
        sideBySide.beforeNextCommit(() -> world.does().declineOffer().handle(token));

        assertThat(codeOf(() -> world.does().payOffer().handle(payment))).isEqualTo("cart.not-sent");
    }

    @Test
    void canBeTriedAgainByTheSameLinkAfterADeclinedPayment() {
        world.gateway().next(Fate.DECLINED);
        assertThat(codeOf(() -> shop.pays(token, "tok_poor"))).isEqualTo("payment.declined");
        assertThat(state()).isEqualTo(CartState.SENT);

        assertThat(shop.pays(token, "tok_rich")).isInstanceOf(Checkout.Booked.class);
    }

    @Test
    void isNotDeclinedWhileNobodyKnowsWhetherItIsPaid() {
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        shop.pays(token, "tok_new");

        assertThat(codeOf(() -> world.does().declineOffer().handle(token))).isEqualTo("cart.not-sent");
        assertThat(codeOf(() -> shop.pays(token, "tok_new"))).isEqualTo("payment.already-under-way");
    }

    @Test
    void isBookedThoughTheOfferEndsWhileTheGatewayIsAsked() {
        world.gateway().whileCharging(() -> world.passes(Duration.ofDays(20)));

        assertThat(shop.pays(token, "tok_new")).isInstanceOf(Checkout.Booked.class);
    }

    @Test
    void refusesALinkForSomethingElse() {
        shop.pays(token, "tok_new");
        String access = shop.link(client.email(), MailTemplate.ORDER_CONFIRMATION);

        assertThat(access).startsWith(TokenPurpose.SET_ACCESS.code());
        assertThat(codeOf(() -> shop.pays(access, "tok_new"))).isEqualTo("token.unknown");
        assertThat(codeOf(() -> world.does().declineOffer().handle(access))).isEqualTo("token.unknown");
        assertThat(codeOf(() -> world.does()
                        .setAccessLevel()
                        .handle(new SetAccessLevel.Command(token, Shop.purchases(null, null)))))
                .isEqualTo("token.unknown");
    }

    @Test
    void readingTheOfferUsesNothingUpAndStillAnswersAfterThePurchase() {
        List<String> before = Rows.of(shop);
        assertThat(world.does().offerOfToken().ask(token).order()).isNull();
        assertThat(Rows.of(shop)).isEqualTo(before);

        Order order = Shop.booked(shop.pays(token, "tok_new"));
        world.passes(Duration.ofDays(100));

        assertThat(world.does().offerOfToken().ask(token).order()).isEqualTo(order);
    }

    @Test
    void showsTheAccessLinkUntilSomebodyHasUsedIt() {
        shop.pays(token, "tok_new");
        String access = world.does().offerOfToken().ask(token).setAccess();
        assertThat(access).isEqualTo(shop.link(client.email(), MailTemplate.ORDER_CONFIRMATION));

        world.does()
                .setAccessLevel()
                .handle(new SetAccessLevel.Command(Objects.requireNonNull(access), Shop.purchases(null, null)));

        assertThat(world.does().offerOfToken().ask(token).setAccess()).isNull();
    }

    private String endOf(PayOffer.Command payment) {
        try {
            return world.does().payOffer().handle(payment) instanceof Checkout.Booked ? "booked" : "pending";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    private CartState state() {
        return world.does().cartsOfReseller().one(shop.owner(), cart).state();
    }
}
