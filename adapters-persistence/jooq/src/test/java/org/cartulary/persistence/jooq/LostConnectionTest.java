package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.Outage;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that is lost before the commit. */
class LostConnectionTest {

    private final FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(TestServer.H2));
    private final Samples samples = Samples.ofNewReseller();
    private final AtomicInteger runs = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "08000, -1",
        "08003, 0",
        "08006, 0",
        "08S01, 0",
        "HY000, 1180",
        "57P01, 0",
        "57P02, 0",
        "57P03, 0",
        "90098, 90098",
        "90067, 90067",
        "90121, 90121"
    })
    void isAnOutageAndNothingIsRepeated(String state, int code) {
        SQLException error = new SQLException("gone", state, code);
        store.connections().meet(Fault.at("executeUpdate", nth -> nth == 2, error));
        Order first = samples.orders().plain();
        Order second = samples.orders().plain();
        assertThatThrownBy(() -> store.write(() -> {
                    runs.incrementAndGet();
                    store.stores().orders().add(first);
                    store.stores().orders().add(second);
                    return second;
                }))
                .isInstanceOf(Outage.class)
                .hasCause(error);
        assertThat(runs).hasValue(1);
        assertThat(store.others().orders().find(samples.reseller(), first.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getConnection", "getAutoCommit", "setAutoCommit"})
    void isAnOutageBeforeTheWorkBegins(String method) {
        SQLException error = new SQLException("gone", "08003", 0);
        store.connections().meet(Fault.at(method, nth -> nth == 1, error));
        assertThatThrownBy(() -> store.write(runs::incrementAndGet))
                .isInstanceOf(Outage.class)
                .hasCause(error);
        assertThat(runs).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getAutoCommit", "setAutoCommit", "commit", "rollback"})
    void isGivenBackAllTheSame(String method) {
        AtomicInteger open = new AtomicInteger();
        Fault lost = Fault.at(method, nth -> true, new SQLException("gone", "08003", 0));
        store.connections().meet((called, call) -> {
            open.addAndGet(called.equals("getConnection") ? 1 : called.equals("close") ? -1 : 0);
            return lost.meet(called, call);
        });
        assertThatThrownBy(() -> store.write(() -> {
                    throw new IllegalStateException("rolls back, if it gets so far");
                }))
                .isInstanceOfAny(Outage.class, IllegalStateException.class);
        assertThat(open).hasValue(0);
    }

    @Test
    void failsWorkThatGoesOnAllTheSame() {
        SQLException error = new SQLException("gone", "08006", 0);
        store.connections().meet(Fault.at("executeUpdate", nth -> nth == 1, error));
        Order lost = samples.orders().plain();
        Order next = samples.orders().plain();
        assertThatThrownBy(() -> store.write(() -> {
                    assertThatThrownBy(() -> store.stores().orders().add(lost)).isInstanceOf(Outage.class);
                    store.stores().orders().add(next);
                    return next;
                }))
                .isInstanceOf(Outage.class)
                .hasCause(error);
        assertThat(store.others().orders().find(samples.reseller(), next.id())).isEmpty();
    }
}
