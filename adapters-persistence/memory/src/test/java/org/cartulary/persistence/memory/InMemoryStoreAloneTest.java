package org.cartulary.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What the in-memory store does beyond what every store promises. */
class InMemoryStoreAloneTest {

    private final InMemoryStore store = new InMemoryStore();
    private final Samples samples = Samples.ofNewReseller();

    @Test
    void makesAWriteOutsideATransactionATransactionOfItsOwn() {
        Subscription old = samples.orders().subscription();
        Subscription fresh = samples.orders().subscription();
        store.subscriptions().addAll(List.of(old));
        assertThatThrownBy(() -> store.subscriptions().addAll(List.of(fresh, old)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(store.subscriptions().find(samples.reseller(), old.id())).contains(old);
        assertThat(store.subscriptions().find(samples.reseller(), fresh.id())).isEmpty();
        assertThat(store.transactions().active()).isFalse();
    }

    @Test
    void beginsWithNothingInIt() {
        store.resellers().save(samples.resellers().plain());
        assertThat(store.resellers().all()).containsExactly(samples.reseller());
        assertThat(new InMemoryStore().resellers().all()).isEmpty();
    }

    @Test
    void takesInWhatWasWrittenElsewhereAsItStandsThere() {
        Client changed = samples.clients().plain().fenced().fenced();
        store.restore(() -> store.clients().save(changed));
        assertThat(store.clients().find(samples.reseller(), changed.id())).contains(changed);
        store.clients().save(changed.fenced());
        assertThatThrownBy(() -> store.clients().save(changed.fenced())).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void takesInNothingOverWhatIsThere() {
        Client old = samples.clients().plain();
        store.clients().save(old);
        assertThatThrownBy(() ->
                        store.restore(() -> store.clients().save(old.fenced().fenced())))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(store.clients().find(samples.reseller(), old.id())).contains(old);
    }
}
