package org.cartulary.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Stores;
import org.cartulary.testkit.contract.AfterCommitContract;
import org.cartulary.testkit.contract.TransactionsContract;
import org.cartulary.testkit.fault.CommitFault;
import org.cartulary.testkit.fault.FailingTransactions;
import org.cartulary.testkit.fault.StoresThrough;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailingTransactionsTest implements TransactionsContract, AfterCommitContract {

    private final InMemoryStore store = new InMemoryStore();
    private final FailingTransactions transactions = new FailingTransactions(store.transactions());

    @Override
    public Stores stores() {
        return new StoresThrough(transactions, store);
    }

    @Test
    void losesACommitBeforeItIsKept() {
        transactions.failAt(1, CommitFault.LOST_BEFORE);
        Order order = order();
        assertThatThrownBy(() -> add(order)).isInstanceOf(Outage.class);
        assertThat(stored(order)).isFalse();
        add(order);
        assertThat(stored(order)).isTrue();
    }

    @Test
    void losesTheAnswerOfACommitThatWasKept() {
        transactions.failAt(1, CommitFault.LOST_AFTER);
        Order order = order();
        assertThatThrownBy(() -> add(order)).isInstanceOf(Outage.class);
        assertThat(stored(order)).isTrue();
    }

    @Test
    void failsTheOneCommitThatWasPlanned() {
        transactions.failAt(3, CommitFault.LOST_BEFORE);
        add(order());
        write(() -> add(order()));
        assertThatThrownBy(() -> add(order())).isInstanceOf(Outage.class);
        add(order());
        assertThat(transactions.commits()).isEqualTo(4);
    }

    @Test
    void failsFromACommitOnUntilItHeals() {
        add(order());
        transactions.failFrom(1, CommitFault.LOST_BEFORE);
        assertThatThrownBy(() -> add(order())).isInstanceOf(Outage.class);
        assertThatThrownBy(() -> add(order())).isInstanceOf(Outage.class);
        transactions.heal();
        Order order = order();
        add(order);
        assertThat(stored(order)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingThatWaitedForACommitThatWasLost(CommitFault fault) {
        transactions.failAt(1, fault);
        List<String> done = new ArrayList<>();
        assertThatThrownBy(() -> write(() -> transactions.afterCommit(() -> done.add("never"))))
                .isInstanceOf(Outage.class);
        assertThat(done).isEmpty();
    }

    private static Order order() {
        return Samples.ofNewReseller().orders().plain();
    }

    private void add(Order order) {
        write(() -> store.orders().add(order));
    }

    private boolean stored(Order order) {
        return store.orders().find(order.reseller(), order.id()).isPresent();
    }
}
