package org.cartulary.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.Stores;
import org.cartulary.testkit.contract.StoreUnderTest;
import org.cartulary.testkit.fault.RerunTransactions;
import org.cartulary.testkit.fault.StoresThrough;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

class RerunTransactionsTest implements StoreUnderTest {

    private final InMemoryStore store = new InMemoryStore();
    private final RerunTransactions transactions = new RerunTransactions(store.transactions());

    @Override
    public Stores stores() {
        return new StoresThrough(transactions, store);
    }

    @Test
    void runsAllWorkTwiceAndKeepsItOnce() {
        Order order = Samples.ofNewReseller().orders().plain();
        AtomicInteger runs = new AtomicInteger();
        write(() -> {
            runs.incrementAndGet();
            write(() -> store.orders().add(order));
        });
        assertThat(runs).hasValue(2);
        assertThat(store.orders().find(order.reseller(), order.id())).contains(order);
    }

    @Test
    void doesOnceWhatWaitsForTheCommit() {
        List<String> done = new ArrayList<>();
        write(() -> transactions.afterCommit(() -> done.add("once")));
        assertThat(done).containsExactly("once");
    }
}
