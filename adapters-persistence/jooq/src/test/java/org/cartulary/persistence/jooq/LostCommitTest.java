package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.ports.Outage;
import org.cartulary.ports.request.KeptAnswer;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.testkit.fault.CommitFault;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A commit that fails, whether the database kept it or not. */
class LostCommitTest {

    private static final String KEY = "one-order";

    private final Samples samples = Samples.ofNewReseller();
    private final AtomicInteger runs = new AtomicInteger();
    private final List<String> done = new ArrayList<>();

    static Stream<Arguments> eachFaultOnEachServer() {
        return TestServer.running()
                .flatMap(server -> Stream.of(CommitFault.values()).map(fault -> Arguments.of(server, fault)));
    }

    static Stream<Arguments> eachFaultUnderEachCode() {
        return Stream.of(
                        new SQLException("connection reset", "08S01", 0),
                        new SQLException("connection failure", "08006", 0),
                        new SQLException("got an error during COMMIT", "HY000", 1180),
                        new SQLException("rolled back during commit", "40000", 3101),
                        new SQLException("certification failed", "40001", 1213),
                        new SQLException("could not serialize", "40001", 0),
                        new SQLException("not ready", "08S01", 1047),
                        new SQLException("a key is there already", "23505", 1062),
                        new SQLException("without any code"))
                .flatMap(error -> Stream.of(CommitFault.values()).map(fault -> Arguments.of(fault, error)));
    }

    @ParameterizedTest
    @MethodSource("eachFaultOnEachServer")
    void isAnOutageAndCanBeAskedByItsKey(TestServer server, CommitFault fault) {
        FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(server));
        SQLException error = new SQLException("connection reset", "08S01", 0);
        store.connections().meet(Fault.of(fault, error));
        assertThatThrownBy(() -> order(store)).isInstanceOf(Outage.class).hasCause(error);
        assertThat(runs).hasValue(1);
        assertThat(store.stores().transactions().active()).isFalse();
        assertThat(kept(store).isPresent()).isEqualTo(fault == CommitFault.LOST_AFTER);
        Order booked = order(store);
        assertThat(kept(store)).map(KeptAnswer::subject).contains(booked.id().toString());
        assertThat(runs).hasValue(fault == CommitFault.LOST_AFTER ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("eachFaultUnderEachCode")
    void isNotRepeatedWhateverItsCode(CommitFault fault, SQLException error) {
        FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(TestServer.H2));
        store.connections().meet(Fault.of(fault, error));
        assertThatThrownBy(() -> order(store)).isInstanceOf(Outage.class).hasCause(error);
        assertThat(runs).hasValue(1);
        assertThat(kept(store).isPresent()).isEqualTo(fault == CommitFault.LOST_AFTER);
    }

    @ParameterizedTest
    @EnumSource(CommitFault.class)
    void doesNothingThatWaitedForIt(CommitFault fault) {
        FaultyStore store = FaultyStore.on(TestDatabase.sharedDatabase(TestServer.H2));
        store.connections().meet(Fault.of(fault, new SQLException("connection reset", "08S01", 0)));
        assertThatThrownBy(() -> order(store)).isInstanceOf(Outage.class);
        assertThat(done).isEmpty();
        store.write(() -> samples.next());
        assertThat(done).isEmpty();
    }

    /** As a use case does it: the order that is kept under the key stands for the work. */
    private Order order(FaultyStore store) {
        return store.write(() -> kept(store)
                .flatMap(answer -> store.stores().orders().find(samples.reseller(), OrderId.parse(answer.subject())))
                .orElseGet(() -> add(store)));
    }

    private Order add(FaultyStore store) {
        runs.incrementAndGet();
        Order order = samples.orders().plain();
        store.stores().orders().add(order);
        RequestKey request = new RequestKey("operator", KEY, "0".repeat(64));
        store.stores()
                .requestKeys()
                .keep(
                        samples.reseller(),
                        new KeptAnswer(request, null, order.id().toString(), Moments.NOW));
        store.stores().transactions().afterCommit(() -> done.add("told"));
        return order;
    }

    private Optional<KeptAnswer> kept(FaultyStore store) {
        return store.stores().requestKeys().find(samples.reseller(), "operator", KEY);
    }
}
