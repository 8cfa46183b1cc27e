package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cartulary.domain.client.Client;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two that wait for each other: the database ends one, which runs again, and both get done. H2 lets in one writer at a time. */
class DeadlockTest {

    static Stream<TestServer> eachServerWithManyWriters() {
        return TestServer.running().filter(server -> server != TestServer.H2);
    }

    @ParameterizedTest
    @MethodSource("eachServerWithManyWriters")
    void endsWithBothDone(TestServer server) throws Exception {
        Samples samples = Samples.ofNewReseller();
        Client one = samples.clients().plain();
        Client two = samples.clients().plain();
        AtomicInteger runs = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Database database = TestDatabase.fresh(server)) {
            JooqStore store = JooqStore.open(database);
            store.transactions().write(() -> {
                store.clients().save(one);
                store.clients().save(two);
                return true;
            });
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);

            for (Future<?> done : List.of(
                    threads.submit(() -> writes(store, one, two, bothHoldOne, runs)),
                    threads.submit(() -> writes(store, two, one, bothHoldOne, runs)))) {
                done.get(1, TimeUnit.MINUTES);
            }

            assertThat(runs).hasValueGreaterThanOrEqualTo(3);
            assertThat(store.clients().find(samples.reseller(), one.id()))
                    .map(Client::version)
                    .contains(3L);
            assertThat(store.clients().find(samples.reseller(), two.id()))
                    .map(Client::version)
                    .contains(3L);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean writes(
            JooqStore store, Client first, Client second, CyclicBarrier barrier, AtomicInteger runs) {
        AtomicInteger mine = new AtomicInteger();
        return store.transactions().write(() -> {
            runs.incrementAndGet();
            boolean again = mine.getAndIncrement() > 0;
            fence(store, first);
            if (!again) {
                meet(barrier);
            }
            fence(store, second);
            return true;
        });
    }

    private static void fence(JooqStore store, Client client) {
        store.clients()
                .save(store.clients()
                        .find(client.reseller(), client.id())
                        .orElseThrow()
                        .fenced());
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other one did not come", e);
        }
    }
}
