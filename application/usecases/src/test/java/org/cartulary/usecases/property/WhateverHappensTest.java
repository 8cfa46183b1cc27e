package org.cartulary.usecases.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Stores;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people at once do one random thing after another; when all is at rest, the books are right. */
class WhateverHappensTest {

    private static final int THREADS = 3;
    private static final int COMMANDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theBooksAreRightWhereTransactionsWaitForEachOther(long seed) {
        happens(seed, new InMemoryStore());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void theBooksAreRightWhereTransactionsCollide(long seed) {
        happens(seed, new SideBySide(new InMemoryStore()).stores());
    }

    @Test
    void theBooksAreRightForASeedThatNobodyChose() {
        happens(System.nanoTime(), new SideBySide(new InMemoryStore()).stores());
    }

    private static void happens(long seed, Stores stores) {
        Shop shop = Shop.in(new World(stores));
        shop.storesOwn("tok_agency");
        List<ActiveClient> clients = Stream.of("Ada", "Bob", "Eve")
                .map(shop::client)
                .peek(client -> shop.stores(client, "tok_visa"))
                .peek(client -> shop.grants(client, Shop.purchases(null, null)))
                .toList();

        List<Integer> done =
                Threads.together(THREADS, thread -> new Commands(shop, clients, seed * 31 + thread).run(COMMANDS));
        comeToRest(shop);

        String named = "with seed " + seed;
        assertThat(done).as(named).allMatch(count -> count > COMMANDS / 4);
        assertThat(orders(shop)).as(named).isNotEmpty();
        eachPaidCartHasOneOrderAndOneInvoice(named, shop);
        theGatewaysLedgerIsOurs(named, shop);
        whatIsSpentIsTheSumOfTheOrders(named, shop, clients);
        whatWasToldHappenedOnce(named, shop);
    }

    /** The payers confirm, and the gateway is asked until it has answered for every payment. */
    private static void comeToRest(Shop shop) {
        shop.world().gateway().payerConfirms();
        for (int open = 1; open > 0; ) {
            shop.world().passes(java.time.Duration.ofMinutes(1));
            open = shop.world().does().resolvePayments().handle().open();
        }
        while (shop.world().deliver().sent() > 0) {
            shop.world().passes(java.time.Duration.ofMinutes(1));
        }
    }

    private static void eachPaidCartHasOneOrderAndOneInvoice(String named, Shop shop) {
        List<Cart> carts =
                Rows.all(page -> shop.world().does().cartsOfReseller().page(shop.owner(), null, null, page));
        List<Invoice> invoices =
                Rows.all(page -> shop.world().does().invoicesOfReseller().page(shop.owner(), Wanted.ALL, page));

        assertThat(carts).as(named).extracting(Cart::state).doesNotContain(CartState.PAYING);
        assertThat(orders(shop).stream().map(Order::cart))
                .as(named)
                .containsExactlyInAnyOrderElementsOf(carts.stream()
                        .filter(cart -> cart.state() == CartState.CHECKED_OUT)
                        .map(Cart::id)
                        .toList());
        assertThat(invoices.stream().map(Invoice::order))
                .as(named)
                .containsExactlyInAnyOrderElementsOf(
                        orders(shop).stream().map(Order::id).toList());
        assertThat(invoices.stream().map(invoice -> invoice.number().number()))
                .as(named)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, invoices.size()).boxed().toList());
    }

    private static void theGatewaysLedgerIsOurs(String named, Shop shop) {
        List<PaymentAttempt> attempts =
                Rows.all(page -> shop.world().does().paymentsOfReseller().page(shop.owner(), null, page));
        Map<String, Money> succeeded = attempts.stream()
                .filter(attempt -> attempt.state() == PaymentState.SUCCEEDED)
                .collect(Collectors.toMap(PaymentAttempt::gatewayKey, PaymentAttempt::amount));

        assertThat(attempts)
                .as(named)
                .extracting(PaymentAttempt::state)
                .isSubsetOf(PaymentState.SUCCEEDED, PaymentState.FAILED);
        assertThat(shop.world().gateway().ledger()).as(named).isEqualTo(succeeded);
        assertThat(orders(shop).stream()
                        .filter(order -> order.payment() != null)
                        .map(order -> order.payment() + " " + order.quote().total()))
                .as(named)
                .containsExactlyInAnyOrderElementsOf(succeeded.entrySet().stream()
                        .map(charge -> charge.getKey() + " " + charge.getValue())
                        .toList());
    }

    private static void whatIsSpentIsTheSumOfTheOrders(String named, Shop shop, List<ActiveClient> clients) {
        for (ActiveClient client : clients) {
            Money sum = orders(shop).stream()
                    .filter(order -> order.client().equals(client.id()) && order.mode() == PurchaseMode.CLIENT_CARD)
                    .map(order -> order.quote().total())
                    .reduce(Catalogue.eur("0.00"), Money::plus);
            var spending = shop.world()
                    .does()
                    .permissionOfClient()
                    .ask(shop.owner(), client.id())
                    .orElseThrow()
                    .spending();
            assertThat(spending == null ? Catalogue.eur("0.00") : spending.spent())
                    .as(named)
                    .isEqualTo(sum);
        }
    }

    private static void whatWasToldHappenedOnce(String named, Shop shop) {
        assertThat(shop.world().does().auditOfReseller().verify(shop.owner()).brokenAt())
                .as(named)
                .isNull();
        assertThat(Rows.all(page -> shop.world().does().auditOfReseller().page(shop.owner(), page)))
                .as(named)
                .filteredOn(event -> event.type().equals("order.placed"))
                .hasSameSizeAs(orders(shop));
        assertThat(shop.world().postbox().taken())
                .as(named)
                .extracting(mail -> mail.messageId())
                .doesNotHaveDuplicates();
        Set<String> confirmed =
                Rows.all(page -> shop.world().does().mailsOfReseller().page(shop.owner(), null, null, page)).stream()
                        .filter(mail -> mail.attachment() instanceof MailAttachment.OfInvoice)
                        .map(mail -> Objects.requireNonNull(mail.attachment()).toString())
                        .collect(Collectors.toSet());
        assertThat(orders(shop).stream().map(order -> order.invoice().toString()))
                .as(named)
                .containsExactlyInAnyOrderElementsOf(confirmed);
    }

    private static List<Order> orders(Shop shop) {
        return Rows.all(page -> shop.world().does().ordersOfReseller().page(shop.owner(), null, page));
    }
}
