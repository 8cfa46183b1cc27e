package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.Refused;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Transactions;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} promises of one caller; {@link IsolationContract} says what it promises of many. */
public interface TransactionsContract extends StoreUnderTest {

    @Test
    default void answersWithWhatTheWorkAnswers() {
        assertThat(transactions().<String>write(() -> "done")).isEqualTo("done");
    }

    @Test
    default void isActiveInsideAndNowhereElse() {
        assertThat(transactions().active()).isFalse();
        assertThat(transactions().<Boolean>write(() -> transactions().active())).isTrue();
        assertThat(transactions().active()).isFalse();
        Thrown.by(stores(), () -> {
            throw new IllegalStateException("rolls back");
        });
        assertThat(transactions().active()).isFalse();
    }

    @Test
    default void joinsWorkThatIsCalledInsideOtherWork() {
        Samples samples = Samples.ofNewReseller();
        Order inner = samples.orders().plain();
        Order outer = samples.orders().plain();
        Thrown.by(stores(), () -> {
            stores().orders().add(outer);
            write(() -> stores().orders().add(inner));
            assertThat(transactions().active()).isTrue();
            throw new IllegalStateException("after the inner work has ended");
        });
        assertThat(stores().orders().find(samples.reseller(), inner.id())).isEmpty();
        assertThat(stores().orders().find(samples.reseller(), outer.id())).isEmpty();
    }

    @Test
    default void readsWhatItHasWritten() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        Optional<Order> read = transactions().write(() -> {
            stores().orders().add(order);
            return stores().orders().find(samples.reseller(), order.id());
        });
        assertThat(read).contains(order);
    }

    @Test
    default void keepsWritesToManyStoresTogether() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        Invoice invoice = samples.orders().invoice();
        Thrown.by(stores(), () -> {
            stores().orders().add(order);
            stores().invoices().save(invoice);
            throw new IllegalStateException("after both");
        });
        assertThat(stores().orders().find(samples.reseller(), order.id())).isEmpty();
        assertThat(stores().invoices().find(samples.reseller(), invoice.id())).isEmpty();
        write(() -> {
            stores().orders().add(order);
            stores().invoices().save(invoice);
        });
        assertThat(stores().orders().find(samples.reseller(), order.id())).isPresent();
        assertThat(stores().invoices().find(samples.reseller(), invoice.id())).isPresent();
    }

    @Test
    default void passesARefusalOnAndRunsItOnce() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        Refused refused = new PaymentError.AlreadyUnderWay(order.cart()).refused();
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> write(() -> {
                    runs.incrementAndGet();
                    stores().orders().add(order);
                    throw refused;
                }))
                .isSameAs(refused);
        assertThat(runs).hasValue(1);
        assertThat(stores().orders().find(samples.reseller(), order.id())).isEmpty();
    }

    @Test
    default void keepsNothingOfWorkThatGoesOnAfterAWriteWasRefused() {
        Samples samples = Samples.ofNewReseller();
        PaymentAttempt first = samples.payments().attempt();
        PaymentAttempt second = samples.payments().attemptFor(first.purpose().cart(), Moments.NOW);
        Order order = samples.orders().plain();
        write(() -> stores().paymentAttempts().save(first));
        assertThatThrownBy(() -> write(() -> {
                    assertThatThrownBy(() -> stores().paymentAttempts().save(second))
                            .isInstanceOf(Refused.class);
                    stores().orders().add(order);
                }))
                .isInstanceOf(Refused.class);
        assertThat(stores().orders().find(samples.reseller(), order.id())).isEmpty();
    }

    @Test
    default void keepsNothingOfWorkThatGoesOnAfterInnerWorkHasFailed() {
        Samples samples = Samples.ofNewReseller();
        Order inner = samples.orders().plain();
        Order outer = samples.orders().plain();
        IllegalStateException failure = new IllegalStateException("inside");
        assertThatThrownBy(() -> write(() -> {
                    assertThatThrownBy(() -> write(() -> {
                                stores().orders().add(inner);
                                throw failure;
                            }))
                            .isSameAs(failure);
                    stores().orders().add(outer);
                }))
                .isSameAs(failure);
        assertThat(stores().orders().find(samples.reseller(), inner.id())).isEmpty();
        assertThat(stores().orders().find(samples.reseller(), outer.id())).isEmpty();
    }

    @Test
    default void rollsBackForAnErrorToo() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        Error error = new StackOverflowError("while it worked");
        assertThatThrownBy(() -> write(() -> {
                    stores().orders().add(order);
                    throw error;
                }))
                .isSameAs(error);
        assertThat(transactions().active()).isFalse();
        assertThat(stores().orders().find(samples.reseller(), order.id())).isEmpty();
    }

    @Test
    default void runsTheWholeWorkAgainAfterAConcurrentChange() {
        Samples samples = Samples.ofNewReseller();
        Order first = samples.orders().plain();
        Order second = samples.orders().plain();
        AtomicInteger runs = new AtomicInteger();
        write(() -> {
            boolean again = runs.incrementAndGet() > 1;
            stores().orders().add(again ? second : first);
            if (!again) {
                throw new ConcurrentChange("somebody was faster");
            }
        });
        assertThat(runs).hasValue(2);
        assertThat(stores().orders().find(samples.reseller(), first.id())).isEmpty();
        assertThat(stores().orders().find(samples.reseller(), second.id())).contains(second);
    }

    @Test
    default void runsTheOutermostWorkAgainWhenTheInnerFindsAConcurrentChange() {
        AtomicInteger runs = new AtomicInteger();
        write(() -> {
            int run = runs.incrementAndGet();
            write(() -> {
                if (run < 3) {
                    throw new ConcurrentChange("somebody was faster");
                }
            });
        });
        assertThat(runs).hasValue(3);
    }

    @Test
    default void givesUpWorkThatAlwaysFindsAConcurrentChange() {
        Samples samples = Samples.ofNewReseller();
        Order order = samples.orders().plain();
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> write(() -> {
                    runs.incrementAndGet();
                    stores().orders().add(order);
                    throw new ConcurrentChange("somebody is always faster");
                }))
                .isInstanceOf(Contended.class);
        assertThat(runs).hasValueBetween(2, 100);
        assertThat(stores().orders().find(samples.reseller(), order.id())).isEmpty();
    }

    private Transactions transactions() {
        return stores().transactions();
    }
}
