package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Transactions;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} does after a commit. */
public interface AfterCommitContract extends StoreUnderTest {

    @Test
    default void actsAtOnceOutsideATransaction() {
        List<String> done = new ArrayList<>();
        transactions().afterCommit(() -> done.add("at once"));
        assertThat(done).containsExactly("at once");
    }

    @Test
    default void actsInOrderAfterTheOutermostCommit() {
        List<String> done = new ArrayList<>();
        write(() -> {
            transactions().afterCommit(() -> done.add("first"));
            write(() -> transactions().afterCommit(() -> done.add("second")));
            transactions().afterCommit(() -> done.add("third"));
            assertThat(done).isEmpty();
        });
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    default void doesNotActAfterARollback() {
        List<String> done = new ArrayList<>();
        Thrown.by(stores(), () -> {
            transactions().afterCommit(() -> done.add("never"));
            throw new IllegalStateException("rolls back");
        });
        assertThat(done).isEmpty();
        write(() -> transactions().afterCommit(() -> done.add("the next one")));
        assertThat(done).containsExactly("the next one");
    }

    @Test
    default void actsOnlyForTheRunThatWasCommitted() {
        List<Integer> done = new ArrayList<>();
        AtomicInteger runs = new AtomicInteger();
        write(() -> {
            int run = runs.incrementAndGet();
            transactions().afterCommit(() -> done.add(run));
            if (run < 3) {
                throw new ConcurrentChange("somebody was faster");
            }
        });
        assertThat(done).containsExactly(3);
    }

    @Test
    default void actsOutsideTheTransactionThatWasCommitted() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        Order next = samples.orders().plain();
        List<String> seen = new ArrayList<>();
        write(() -> {
            stores().orders().add(order);
            transactions().afterCommit(() -> {
                seen.add("active: " + transactions().active());
                seen.add("visible: "
                        + Together.onAnotherThread(() -> stores().orders()
                                .find(samples.reseller(), order.id())
                                .isPresent()));
                write(() -> stores().orders().add(next));
            });
        });
        assertThat(seen).containsExactly("active: false", "visible: true");
        assertThat(stores().orders().find(samples.reseller(), next.id())).contains(next);
    }

    @Test
    default void neverRunsCommittedWorkAgainWhateverAnActionThrows() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> write(() -> {
                    runs.incrementAndGet();
                    stores().orders().add(order);
                    transactions().afterCommit(() -> {
                        throw new ConcurrentChange("after the commit");
                    });
                }))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(runs).hasValue(1);
        assertThat(transactions().active()).isFalse();
        assertThat(stores().orders().find(samples.reseller(), order.id())).contains(order);
    }

    private Transactions transactions() {
        return stores().transactions();
    }
}
