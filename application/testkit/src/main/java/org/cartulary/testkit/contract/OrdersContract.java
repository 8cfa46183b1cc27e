package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.order.Orders;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Orders} store promises. */
public interface OrdersContract extends PagesContract<Order> {

    @Override
    default Order sample(Samples samples) {
        return samples.orders().plain();
    }

    @Override
    default void save(Order order) {
        stores().orders().add(order);
    }

    @Override
    default Page<Order> page(ResellerId reseller, PageRequest request) {
        return stores().orders().page(reseller, null, null, request);
    }

    @Override
    default String key(Order order) {
        return order.id().toString();
    }

    @Test
    default void keepsEveryField() {
        Samples samples = Samples.ofNewReseller();
        List<Order> orders = List.of(
                samples.orders().plain(),
                samples.orders().onBehalf(Currencies.EUR),
                samples.orders().onBehalf(Currencies.JPY),
                samples.orders().onBehalf(Currencies.KWD));
        for (Order order : orders) {
            write(() -> save(order));
            assertThat(stores().orders().find(samples.reseller(), order.id())).contains(order);
        }
    }

    @Test
    default void keepsTheBookedQuoteToTheByte() {
        Order order = Samples.ofNewReseller().orders().onBehalf(Currencies.KWD);
        write(() -> save(order));
        Optional<Quote> booked =
                stores().orders().find(order.reseller(), order.id()).map(Order::quote);
        assertThat(booked.map(Quote::canonical)).contains(order.quote().canonical());
        assertThat(booked.map(Quote::digest)).contains(order.quote().digest());
    }

    @Test
    default void findsTheOrderOfACart() {
        Samples samples = Samples.ofNewReseller();
        Order order = sample(samples);
        write(() -> save(order));
        assertThat(stores().orders().findByCart(samples.reseller(), order.cart()))
                .contains(order);
        assertThat(stores().orders().findByCart(samples.reseller(), samples.id(CartId::new)))
                .isEmpty();
    }

    @Test
    default void hidesItFromAnotherReseller() {
        Order order = sample(Samples.ofNewReseller());
        write(() -> save(order));
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(stores().orders().find(other, order.id())).isEmpty();
        assertThat(stores().orders().findByCart(other, order.cart())).isEmpty();
    }

    @Test
    default void refusesASecondOrderOfOneCart() {
        Samples samples = Samples.ofNewReseller();
        Order first = sample(samples);
        Order second = samples.orders().ofCart(first.cart());
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(stores().orders().findByCart(samples.reseller(), first.cart()))
                .contains(first);
        assertThat(stores().orders().find(samples.reseller(), second.id())).isEmpty();
    }

    @Test
    default void refusesToAddAnOrderTwice() {
        Order order = sample(Samples.ofNewReseller());
        write(() -> save(order));
        assertThat(Thrown.by(stores(), () -> save(order))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    default void forgetsWhatWasRolledBack() {
        Samples samples = Samples.ofNewReseller();
        Order dropped = sample(samples);
        Thrown.by(stores(), () -> {
            save(dropped);
            throw new IllegalStateException("after the write");
        });
        assertThat(stores().orders().find(samples.reseller(), dropped.id())).isEmpty();
        Order second = samples.orders().ofCart(dropped.cart());
        write(() -> save(second));
        assertThat(stores().orders().findByCart(samples.reseller(), dropped.cart()))
                .contains(second);
    }

    @Test
    default void listsOrdersAboutAClientOrInAnAccount() {
        Samples samples = Samples.ofNewReseller();
        Order resellers = sample(samples);
        Order clients = samples.orders().onBehalf(Currencies.EUR);
        Order resellersForThatClient = samples.orders().of(samples.id(CartId::new), clients.client());
        List.of(resellers, clients, resellersForThatClient).forEach(order -> write(() -> save(order)));
        Account reseller = new Account.OfReseller(samples.reseller());
        assertThat(listed(samples, clients.client(), null)).containsExactly(resellersForThatClient, clients);
        assertThat(listed(samples, null, reseller)).containsExactly(resellersForThatClient, resellers);
        assertThat(listed(samples, null, clients.owner())).containsExactly(clients);
        assertThat(listed(samples, clients.client(), reseller)).containsExactly(resellersForThatClient);
        assertThat(listed(samples, resellers.client(), clients.owner())).isEmpty();
    }

    @Test
    default void letsOneOfManyOrderACart() {
        Samples samples = Samples.ofNewReseller();
        CartId cart = samples.id(CartId::new);
        List<Boolean> ordered = Together.run(
                32,
                thread -> Together.patiently(() -> stores().transactions().write(() -> {
                    if (stores().orders().findByCart(samples.reseller(), cart).isPresent()) {
                        return false;
                    }
                    save(samples.orders().ofCart(cart));
                    return true;
                })));
        assertThat(ordered).containsOnlyOnce(true);
        assertThat(page(samples.reseller(), PageRequest.FIRST).items()).hasSize(1);
    }

    private List<Order> listed(Samples samples, @Nullable ClientId client, @Nullable Account owner) {
        return stores().orders()
                .page(samples.reseller(), client, owner, PageRequest.FIRST)
                .items();
    }
}
