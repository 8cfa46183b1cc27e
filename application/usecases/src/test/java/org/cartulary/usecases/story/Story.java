package org.cartulary.usecases.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.reseller.Account;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.jspecify.annotations.Nullable;

/** One reseller and one client, and what they do, in the order in which a test tells it. */
final class Story {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final Client invited = shop.invites("Ada");
    private @Nullable ActiveClient client;
    private @Nullable CartId cart;
    private @Nullable String offer;
    private @Nullable Checkout checkout;

    World world() {
        return world;
    }

    // What they do

    void theClientAcceptsItsInvitation() {
        client = shop.accepts(invited);
    }

    void theClientStoresACard() {
        shop.stores(client(), "tok_visa");
    }

    void theResellerStoresItsOwnCard() {
        shop.storesOwn("tok_agency");
    }

    void theClientGrantsPurchasesUpTo(@Nullable String capPerOrder, @Nullable String capPerMonth) {
        shop.grants(client(), Shop.purchases(capPerOrder, capPerMonth));
    }

    void theResellerFillsACartWith(ProductCode... products) {
        cart = shop.cart(client(), products);
    }

    void theResellerChecksOutWithTheClientsCard() {
        checkout = shop.checksOut(cart(), PurchaseMode.CLIENT_CARD);
    }

    void theResellerChecksOutWithItsOwnCard() {
        checkout = shop.checksOut(cart(), PurchaseMode.RESELLER_CARD);
    }

    void theResellerSendsTheCart() {
        offer = shop.sends(cart());
    }

    void theClientPaysByTheLink() {
        checkout = shop.pays(offer(), "tok_visa");
    }

    void theClientSetsTheAccessLevelByTheLinkInItsConfirmation() {
        String link = Postbox.linkIn(confirmation()).orElseThrow();
        world.does().setAccessLevel().handle(new SetAccessLevel.Command(link, Shop.purchases(null, null)));
    }

    /** It is still the old month at this instant in UTC. */
    void aNewMonthBeginsInParis() {
        world.clock().set(Instant.parse("2026-03-31T22:00:00Z"));
    }

    void theGatewayIsAskedAgainAfter(Duration time) {
        world.passes(time);
        world.does().resolvePayments().handle();
    }

    // What is then so

    void theResellerCannotCheckOutWithTheClientsCardBecause(String code) {
        assertThat(codeOf(this::theResellerChecksOutWithTheClientsCard)).isEqualTo(code);
    }

    void theOrderCosts(String total) {
        assertThat(order().quote().total()).hasToString("EUR " + total);
    }

    void theOrderBelongsToTheClientAndIsPaidByIt() {
        assertThat(List.of(order().owner(), order().payer())).containsOnly(client().account());
    }

    void theOrderBelongsToTheResellerAndIsPaidByIt() {
        assertThat(List.of(order().owner(), order().payer())).containsOnly(shop.account());
    }

    void subscriptionsRunInTheAccountOf(Account owner, ProductCode... products) {
        var running = world.does()
                .subscriptionsOfReseller()
                .page(shop.owner(), new SubscriptionFilter(client().id(), owner, null), PageRequest.FIRST)
                .items();
        assertThat(running).extracting(started -> started.terms().product()).containsExactlyInAnyOrder(products);
    }

    void theInvoiceSays(String number, String billedTo, String total) {
        Invoice invoice = invoice();
        assertThat(invoice.number()).hasToString(number);
        assertThat(invoice.billed().name()).isEqualTo(billedTo);
        assertThat(invoice.quote().total()).hasToString("EUR " + total);
    }

    void theCartIs(CartState state) {
        assertThat(world.does().cartsOfReseller().one(shop.owner(), cart()).state())
                .isEqualTo(state);
    }

    void thePaymentIsPending() {
        assertThat(checkout).isInstanceOf(Checkout.Pending.class);
    }

    void nothingIsBooked() {
        assertThat(world.does()
                        .ordersOfReseller()
                        .page(shop.owner(), null, PageRequest.FIRST)
                        .items())
                .isEmpty();
    }

    void theOrderIsBookedMeanwhile() {
        Order booked = world.does()
                .ordersOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items()
                .get(0);
        checkout = new Checkout.Booked(booked);
    }

    void theGatewayHasCharged(String... totals) {
        assertThat(world.gateway().ledger().values())
                .extracting(Object::toString)
                .containsExactly(totals);
    }

    void theActivityTells(String... newestFirst) {
        assertThat(world.does()
                        .activityOfReseller()
                        .page(shop.owner(), client().id(), PageRequest.FIRST)
                        .items())
                .extracting(RecordedEvent::type)
                .startsWith(newestFirst);
    }

    void theClientReceives(MailTemplate template, String total) {
        world.deliver();
        var mail = world.postbox().newestTo(client().email(), template);
        assertThat(Postbox.says(mail, "total")).isEqualTo(total);
    }

    void theResellerReceives(MailTemplate template, String total) {
        world.deliver();
        assertThat(Postbox.says(world.postbox().newestTo(shop.email(), template), "total"))
                .isEqualTo(total);
    }

    void theResellerReceivesANoticeThatTheClientHas(String flag) {
        world.deliver();
        assertThat(Postbox.says(world.postbox().newestTo(shop.email(), MailTemplate.RESELLER_NOTICE), flag))
                .isEqualTo("true");
    }

    void theConfirmationOffersToSetTheAccessLevel(boolean offered) {
        world.deliver();
        assertThat(Postbox.linkIn(confirmation()).isPresent()).isEqualTo(offered);
        assertThat(Postbox.says(confirmation(), "setAccess")).isEqualTo(String.valueOf(offered));
        assertThat(world.does().offerOfToken().ask(offer()).setAccess() != null).isEqualTo(offered);
    }

    // Whom and what it is about

    Account theClient() {
        return client().account();
    }

    Account theReseller() {
        return shop.account();
    }

    private ActiveClient client() {
        return Objects.requireNonNull(client);
    }

    private CartId cart() {
        return Objects.requireNonNull(cart);
    }

    private String offer() {
        return Objects.requireNonNull(offer);
    }

    private Order order() {
        return Shop.booked(Objects.requireNonNull(checkout));
    }

    private Invoice invoice() {
        return world.does().invoicesOfReseller().one(shop.owner(), order().invoice());
    }

    private MailSender.Outgoing confirmation() {
        return world.postbox().newestTo(client().email(), MailTemplate.ORDER_CONFIRMATION);
    }
}
