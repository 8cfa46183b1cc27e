package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 60.00 in euro are kept for a client, of which the next hosting costs 144.00 and a domain 18.00. */
class AccountCreditTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @BeforeEach
    void somethingWasTakenBack() {
        shop.stores(client, "tok_visa");
        permits(PurchaseMode.CLIENT_CARD, PurchaseMode.CLIENT_INVOICE);
        Order order = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD));
        var line = order.quote().lines().get(0).line().id();
        world.does()
                .issueCreditNote()
                .handle(new IssueCreditNote.Command(
                        shop.owner(),
                        order.invoice(),
                        new Extent.OfLines(Map.of(line, Optional.of(eur("50.00")))),
                        "five months less",
                        SettlementWay.ACCOUNT_CREDIT));
    }

    @Test
    void paysFirstAndTheCardTheRest() {
        Order order = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD));

        assertThat(order.credit()).isEqualTo(eur("60.00"));
        assertThat(world.gateway().ledger().values()).containsExactly(eur("144.00"), eur("84.00"));
        assertThat(invoice(order).state()).isEqualTo(InvoiceState.PAID);
        assertThat(credit()).isEqualTo(eur("0.00"));
        assertThat(spent()).isEqualTo(eur("288.00"));
    }

    @Test
    void needsNoCardWhereItCoversAll() {
        Order order = Shop.booked(shop.checksOut(shop.cart(client, DOMAIN), PurchaseMode.CLIENT_CARD));

        assertThat(order.payment()).isNull();
        assertThat(order.isOwed()).isFalse();
        assertThat(world.gateway().calls()).isEqualTo(1);
        assertThat(invoice(order).state()).isEqualTo(InvoiceState.PAID);
        assertThat(credit()).isEqualTo(eur("42.00"));
    }

    @Test
    void leavesOnlyTheRestToBeOwed() {
        Order order = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_INVOICE));

        assertThat(order.isOwed()).isTrue();
        assertThat(invoice(order).open()).isEqualTo(eur("84.00"));
    }

    @Test
    void isNamedInTheConfirmation() {
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD);

        world.deliver();
        var mail = world.postbox().newestTo(client.email(), MailTemplate.ORDER_CONFIRMATION);
        assertThat(Postbox.says(mail, "isFromCredit")).isEqualTo("true");
        assertThat(Postbox.says(mail, "credit")).contains("60.00");
    }

    @Test
    void isKeptAgainWhenTheCardIsDeclined() {
        world.gateway().next(Fate.DECLINED);
        CartId cart = shop.cart(client, HOSTING);

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD))).isEqualTo("payment.declined");

        assertThat(credit()).isEqualTo(eur("60.00"));
        assertThat(spent()).isEqualTo(eur("144.00"));
        assertThat(Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD)).credit())
                .isEqualTo(eur("60.00"));
    }

    @Test
    void paysForWhatTheClientCompletesItself() {
        Order order = Shop.booked(shop.pays(shop.sends(shop.cart(client, DOMAIN)), null));

        assertThat(order.credit()).isEqualTo(eur("18.00"));
        assertThat(order.payment()).isNull();
    }

    @Test
    void neverPaysForTheReseller() {
        shop.storesOwn("tok_agency");

        Order order = Shop.booked(shop.checksOut(shop.cart(client, DOMAIN), PurchaseMode.RESELLER_CARD));

        assertThat(order.credit().isZero()).isTrue();
        assertThat(credit()).isEqualTo(eur("60.00"));
    }

    @Test
    void sendsNoMoreBackToTheCardThanTheCardPaid() {
        Order order = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD));

        assertThat(codeOf(() -> takesBack(order, SettlementWay.REFUND))).isEqualTo("refund.more-than-captured");
        takesBack(order, null);

        assertThat(credit()).isEqualTo(eur("144.00"));
    }

    private void takesBack(Order order, @Nullable SettlementWay way) {
        world.does()
                .issueCreditNote()
                .handle(new IssueCreditNote.Command(shop.owner(), order.invoice(), new Extent.All(), "all of it", way));
    }

    private Invoice invoice(Order order) {
        return world.does().invoicesOfReseller().one(shop.owner(), order.invoice());
    }

    private Money credit() {
        return world.does().clientsOfReseller().one(shop.owner(), client.id()).credit();
    }

    private Money spent() {
        return Objects.requireNonNull(world.does()
                        .permissionOfClient()
                        .ask(shop.owner(), client.id())
                        .orElseThrow()
                        .spending())
                .spent();
    }

    private void permits(PurchaseMode... modes) {
        shop.grants(client, new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(modes), null, null, null));
    }
}
