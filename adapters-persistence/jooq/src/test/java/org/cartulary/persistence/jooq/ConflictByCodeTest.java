package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Contended;
import org.cartulary.testkit.fixture.Samples;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conflict that the database reports under one of its codes. */
class ConflictByCodeTest {

    private final SQLException deadlock = new SQLException("deadlock", "40001", 1213);

    private final FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(TestServer.H2));
    private final Samples samples = Samples.ofNewReseller();
    private final AtomicInteger runs = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "40001, 1213",
        "HY000, 1205",
        "HY000, 1020",
        "08S01, 1047",
        "40001, 0",
        "40P01, 0",
        "40001, 40001",
        "90131, 90131",
        "HYT00, 50200"
    })
    void runsTheWholeWorkAgain(String state, int code) {
        store.connections().meet(Fault.at("executeUpdate", nth -> nth == 2, new SQLException("conflict", state, code)));
        List<Order> first = new ArrayList<>();
        List<Order> second = new ArrayList<>();
        store.write(() -> addTwo(runs.incrementAndGet() == 1 ? first : second));
        assertThat(runs).hasValue(2);
        assertThat(first).hasSize(1).noneMatch(this::isKept);
        assertThat(second).hasSize(2).allMatch(this::isKept);
    }

    @Test
    void readsEverythingAnew() {
        Subscription subscription = samples.orders().subscription();
        store.others().subscriptions().save(subscription);
        AtomicInteger begun = new AtomicInteger();
        Fault conflict = Fault.at("executeUpdate", nth -> nth == 1, deadlock);
        store.connections().meet((method, call) -> {
            if (method.equals("getConnection") && begun.incrementAndGet() == 2) {
                store.others().transactions().write(() -> FaultyStore.advance(store.others(), subscription));
            }
            return conflict.meet(method, call);
        });
        List<Integer> read = new ArrayList<>();
        store.write(() -> {
            int months = store.stores()
                    .subscriptions()
                    .find(subscription.reseller(), subscription.id())
                    .orElseThrow()
                    .course()
                    .paidMonths();
            return read.add(months) && FaultyStore.advance(store.stores(), subscription) == months;
        });
        assertThat(read).containsExactly(12, 13);
        assertThat(store.paidMonths(subscription)).isEqualTo(14);
    }

    @Test
    void isGivenUpAfterTenRuns() {
        store.connections().meet(Fault.at("executeUpdate", nth -> nth % 2 == 0, deadlock));
        List<Order> added = new ArrayList<>();
        assertThatThrownBy(() -> store.write(() -> runs.incrementAndGet() + addTwo(added)))
                .isInstanceOf(Contended.class)
                .hasMessageContaining("10 runs")
                .hasMessageContaining("40001/1213");
        assertThat(runs).hasValue(10);
        assertThat(added).hasSize(10).noneMatch(this::isKept);
    }

    @ParameterizedTest
    @CsvSource({
        "42S02, 1146",
        "22001, 1406",
        "HY000, 1366",
        "HY000, 1290",
        "23502, 0",
        "42P01, 0",
        "25P02, 0",
        "57014, 0",
        "42102, 42102",
        "90000, 90000"
    })
    void isNoOtherError(String state, int code) {
        SQLException error = new SQLException("no conflict", state, code);
        store.connections().meet(Fault.at("executeUpdate", nth -> nth == 2, error));
        List<Order> added = new ArrayList<>();
        assertThatThrownBy(() -> store.write(() -> runs.incrementAndGet() + addTwo(added)))
                .isInstanceOf(DataAccessException.class)
                .hasCause(error);
        assertThat(runs).hasValue(1);
        assertThat(added).hasSize(1).noneMatch(this::isKept);
    }

    private int addTwo(List<Order> added) {
        for (int i = 0; i < 2; i++) {
            Order order = samples.orders().plain();
            store.stores().orders().add(order);
            added.add(order);
        }
        return added.size();
    }

    private boolean isKept(Order order) {
        return store.others().orders().find(samples.reseller(), order.id()).isPresent();
    }
}
