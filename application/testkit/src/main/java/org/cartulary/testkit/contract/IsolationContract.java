package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.testkit.fixture.OtherSubscriptions;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} promises of many callers at once. */
public interface IsolationContract extends StoreUnderTest {

    @Test
    default void hidesFromOthersWhatIsNotCommitted() {
        Samples samples = Samples.ofNewReseller();
        Subscription before = samples.orders().subscription();
        Order order = samples.orders().plain();
        write(() -> stores().subscriptions().save(before));
        write(() -> {
            stores().orders().add(order);
            stores().subscriptions().save(OtherSubscriptions.paidFurther(before));
            assertThat(Together.<Optional<Order>>onAnotherThread(
                            () -> stores().orders().find(samples.reseller(), order.id())))
                    .isEmpty();
            assertThat(Together.<Optional<Subscription>>onAnotherThread(
                            () -> stores().subscriptions().find(samples.reseller(), before.id())))
                    .contains(before);
            assertThat(Together.<Boolean>onAnotherThread(
                            () -> stores().transactions().active()))
                    .isFalse();
        });
        assertThat(Together.<Optional<Subscription>>onAnotherThread(
                        () -> stores().subscriptions().find(samples.reseller(), before.id())))
                .contains(OtherSubscriptions.paidFurther(before));
    }

    @Test
    default void losesNoStepOfACounterThatManyRaise() {
        Samples samples = Samples.ofNewReseller();
        Subscription counter = samples.orders().subscription();
        write(() -> stores().subscriptions().save(counter));
        Together.run(16, thread -> {
            for (int i = 0; i < 5; i++) {
                Together.patiently(() -> raise(counter));
            }
            return thread;
        });
        assertThat(stores().subscriptions()
                        .find(samples.reseller(), counter.id())
                        .map(raised -> raised.course().paidMonths()))
                .contains(12 + 80);
    }

    @Test
    default void untanglesWritersThatTakeTheSameRowsInOppositeOrder() {
        Samples samples = Samples.ofNewReseller();
        Subscription one = samples.orders().subscription();
        Subscription other = samples.orders().subscription();
        write(() -> stores().subscriptions().addAll(List.of(one, other)));
        Together.run(8, thread -> {
            for (int i = 0; i < 5; i++) {
                boolean forward = (thread + i) % 2 == 0;
                Together.patiently(() -> stores().transactions()
                        .write(() -> raise(forward ? one : other) + raise(forward ? other : one)));
            }
            return thread;
        });
        assertThat(stores().subscriptions()
                        .page(samples.reseller(), SubscriptionFilter.ALL, PageRequest.FIRST)
                        .items())
                .extracting(raised -> raised.course().paidMonths())
                .containsExactly(12 + 40, 12 + 40);
    }

    private int raise(Subscription counter) {
        return stores().transactions().write(() -> {
            Subscription now = stores().subscriptions()
                    .find(counter.reseller(), counter.id())
                    .orElseThrow();
            stores().subscriptions().save(OtherSubscriptions.paidFurther(now));
            return now.course().paidMonths();
        });
    }
}
