package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.Outage;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection that the server kills in the middle of a transaction. */
class KilledConnectionTest {

    private final Samples samples = Samples.ofNewReseller();
    private final Order first = samples.orders().plain();
    private final Order second = samples.orders().plain();
    private final AtomicInteger runs = new AtomicInteger();

    static Stream<TestServer> eachServer() {
        return TestServer.running();
    }

    @ParameterizedTest
    @MethodSource("eachServer")
    void isAnOutageForTheNextStatement(TestServer server) {
        FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(server));
        Backend backend = backend(server, store);
        assertThatThrownBy(() -> store.write(() -> {
                    runs.incrementAndGet();
                    store.stores().orders().add(first);
                    backend.kill();
                    store.stores().orders().add(second);
                    return second;
                }))
                .isInstanceOf(Outage.class);
        assertNothingWasKept(store);
    }

    @ParameterizedTest
    @MethodSource("eachServer")
    void isAnOutageForTheCommit(TestServer server) {
        FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(server));
        Backend backend = backend(server, store);
        assertThatThrownBy(() -> store.write(() -> {
                    runs.incrementAndGet();
                    store.stores().orders().add(first);
                    backend.kill();
                    return first;
                }))
                .isInstanceOf(Outage.class);
        assertNothingWasKept(store);
    }

    private static Backend backend(TestServer server, FaultyStore store) {
        Backend backend = new Backend(server);
        store.connections().meet(Fault.onConnection(backend::remember));
        return backend;
    }

    /** And the store goes on with another connection. */
    private void assertNothingWasKept(FaultyStore store) {
        assertThat(runs).hasValue(1);
        assertThat(store.stores().orders().find(samples.reseller(), first.id())).isEmpty();
        store.stores().orders().add(first);
        assertThat(store.stores().orders().find(samples.reseller(), first.id())).contains(first);
    }
}
