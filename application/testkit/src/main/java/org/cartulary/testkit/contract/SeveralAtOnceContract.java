package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What stores promise to whoever writes or asks for many at once: the same as for one after the other, all or none. */
public interface SeveralAtOnceContract extends StoreUnderTest {

    @Test
    default void savesNewOnesAndNextVersionsTogether() {
        Samples samples = Samples.ofNewReseller();
        List<Cart> opened = carts(samples, 3);
        save(opened.subList(0, 2));
        List<Cart> next = Stream.concat(
                        opened.subList(0, 2).stream().map(SeveralAtOnceContract::discarded), Stream.of(opened.get(2)))
                .toList();
        save(next);
        assertThat(find(next)).isEqualTo(next);
        save(List.of());
    }

    @Test
    default void savesNoneOfWhichOneIsAnotherVersion() {
        Samples samples = Samples.ofNewReseller();
        List<Cart> opened = carts(samples, 3);
        save(opened);
        save(List.of(discarded(opened.get(1))));
        assertThat(Thrown.by(
                        stores(),
                        () -> save(opened.stream()
                                .map(SeveralAtOnceContract::discarded)
                                .toList())))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(find(opened)).containsExactly(opened.get(0), discarded(opened.get(1)), opened.get(2));
    }

    @Test
    default void addsNoneOfWhichOneIsThere() {
        Samples samples = Samples.ofNewReseller();
        List<Cart> opened = carts(samples, 3);
        save(List.of(opened.get(1)));
        assertThat(Thrown.by(stores(), () -> save(opened))).isInstanceOf(ConcurrentChange.class);
        assertThat(stores().carts().find(samples.reseller(), opened.get(0).id()))
                .isEmpty();
    }

    @Test
    default void savesMoreThanOneStatementHolds() {
        List<Cart> opened = carts(Samples.ofNewReseller(), 230);
        save(opened);
        List<Cart> next = opened.stream().map(SeveralAtOnceContract::discarded).toList();
        save(next);
        assertThat(find(next)).isEqualTo(next);
    }

    @Test
    default void addsOrdersTogether() {
        Samples samples = Samples.ofNewReseller();
        List<Order> orders =
                IntStream.range(0, 3).mapToObj(i -> samples.orders().plain()).toList();
        write(() -> stores().orders().addAll(orders));
        assertThat(orders)
                .allSatisfy(order -> assertThat(stores().orders().find(samples.reseller(), order.id()))
                        .contains(order));
    }

    @Test
    default void givesOutSeveralNumbersInTheirOrder() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(numbers(reseller, 3))
                .isEqualTo(LongStream.rangeClosed(1, 3).boxed().toList());
        assertThat(numbers(reseller, 1)).containsExactly(4L);
        assertThat(numbers(reseller, 50))
                .isEqualTo(LongStream.rangeClosed(5, 54).boxed().toList());
    }

    @Test
    default void findsThePermissionsOfSeveralClients() {
        Samples samples = Samples.ofNewReseller();
        Permission one = samples.permissions().requested();
        Permission other = samples.permissions().requested();
        write(() -> stores().permissions().saveAll(List.of(one, other)));
        ClientId without = samples.id(ClientId::new);
        assertThat(stores().permissions().findAll(samples.reseller(), List.of(one.client(), without, other.client())))
                .hasSize(2)
                .containsEntry(one.client(), one)
                .containsEntry(other.client(), other);
        assertThat(stores().permissions().findAll(samples.reseller(), List.of()))
                .isEmpty();
    }

    @Test
    default void findsTheUsableMethodsOfSeveralHoldersNewestFirst() {
        Samples samples = Samples.ofNewReseller();
        Account without = new Account.OfClient(samples.id(ClientId::new));
        PaymentMethod first = samples.payments().methodOf(new Account.OfClient(samples.id(ClientId::new)));
        PaymentMethod other = samples.payments().methodOf(new Account.OfClient(samples.id(ClientId::new)));
        write(() -> Stream.of(first, other).forEach(stores().paymentMethods()::save));
        var usable =
                stores().paymentMethods().usable(samples.reseller(), List.of(first.holder(), without, other.holder()));
        assertThat(usable.get(first.holder()))
                .isEqualTo(stores().paymentMethods().usable(samples.reseller(), first.holder()))
                .contains(first);
        assertThat(usable.get(other.holder())).contains(other);
        assertThat(usable.getOrDefault(without, List.of())).isEmpty();
    }

    private List<Long> numbers(ResellerId reseller, int count) {
        return stores()
                .transactions()
                .write(() -> stores().invoiceNumbers().next(reseller, Series.INVOICES, count))
                .stream()
                .map(InvoiceNumber::number)
                .toList();
    }

    private static List<Cart> carts(Samples samples, int many) {
        return IntStream.range(0, many).mapToObj(i -> samples.carts().empty()).toList();
    }

    private static Cart discarded(Cart cart) {
        return cart.discard().next();
    }

    private void save(List<Cart> carts) {
        write(() -> stores().carts().saveAll(carts));
    }

    private List<Cart> find(List<Cart> carts) {
        return carts.stream()
                .map(cart -> stores().carts().find(cart.reseller(), cart.id()).orElseThrow())
                .toList();
    }
}
