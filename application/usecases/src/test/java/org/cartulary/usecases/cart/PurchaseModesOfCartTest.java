package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.ports.cart.PurchaseModesOfCart.ModeAnswer;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** The preview of the modes says exactly what a checkout then refuses. */
class PurchaseModesOfCartTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING, DOMAIN);

    @Test
    void opensNoneButSendingBeforeAnythingIsGrantedOrStored() {
        assertThat(world.does().purchaseModesOfCart().ask(shop.owner(), cart))
                .extracting(ModeAnswer::mode, ModeAnswer::open)
                .containsExactly(
                        tuple(PurchaseMode.CLIENT_CARD, false),
                        tuple(PurchaseMode.CLIENT_INVOICE, false),
                        tuple(PurchaseMode.RESELLER_CARD, false),
                        tuple(PurchaseMode.CLIENT_COMPLETES, true));
        assertThat(codes(PurchaseMode.CLIENT_CARD)).containsExactly("permission.not-granted", "payment.no-method");
        assertThat(codes(PurchaseMode.RESELLER_CARD)).containsExactly("payment.no-method");
    }

    @Test
    void opensTheClientsCardWithGrantAndCard() {
        shop.grants(client, Shop.purchases("162.00", "162.00"));
        shop.stores(client, "tok_visa");

        assertThat(codes(PurchaseMode.CLIENT_CARD)).isEmpty();
    }

    @Test
    void namesEveryObjectionInTheOrderInWhichACheckoutMeetsThem() {
        shop.grants(
                client,
                new Grant(
                        Set.of(Act.VIEW),
                        Set.of(HOSTING),
                        Set.of(PurchaseMode.RESELLER_CARD),
                        eur("1.00"),
                        eur("2.00"),
                        null));
        world.does().suspendClient().suspend(shop.owner(), client.id());

        assertThat(codes(PurchaseMode.CLIENT_CARD))
                .containsExactly(
                        "client.suspended",
                        "permission.not-granted",
                        "permission.mode-not-granted",
                        "permission.product-not-granted",
                        "permission.order-cap-exceeded",
                        "permission.month-cap-exceeded",
                        "payment.no-method");
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("client.suspended");
    }

    @Test
    void closesTheClientsCardAtTheInstantAtWhichTheGrantExpires() {
        shop.stores(client, "tok_visa");
        Grant forAnHour = new Grant(
                Set.of(Act.PURCHASE),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_CARD),
                null,
                null,
                world.clock().instant().plus(Duration.ofHours(1)));
        shop.grants(client, forAnHour);
        world.passes(Duration.ofHours(1).minusNanos(1_000));
        assertThat(codes(PurchaseMode.CLIENT_CARD)).isEmpty();

        world.passes(Duration.ofNanos(1_000));

        assertThat(codes(PurchaseMode.CLIENT_CARD)).containsExactly("permission.expired");
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("permission.expired");
    }

    @Test
    void saysOfAnEmptyOrSentCartWhyNoModeIsOpen() {
        CartId empty = shop.cart(client);
        assertThat(all(empty)).allSatisfy((mode, codes) -> assertThat(codes).containsExactly("cart.empty"));
        shop.sends(cart);
        assertThat(all(cart)).allSatisfy((mode, codes) -> assertThat(codes).containsExactly("cart.not-open"));
    }

    private List<String> codes(PurchaseMode mode) {
        return Objects.requireNonNull(all(cart).get(mode));
    }

    private Map<PurchaseMode, List<String>> all(CartId of) {
        return world.does().purchaseModesOfCart().ask(shop.owner(), of).stream()
                .collect(Collectors.toMap(
                        ModeAnswer::mode,
                        answer ->
                                answer.objections().stream().map(Refusal::code).toList()));
    }
}
