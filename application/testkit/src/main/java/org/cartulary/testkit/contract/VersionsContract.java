package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every store promises that saves aggregates by version: nothing is lost, neither a field nor a change. */
public interface VersionsContract<A> extends StoreUnderTest {

    /** A new one at version 1 that can be stored beside all others. */
    A sample(Samples samples);

    /** New ones at version 1 that have, between them, everything that can be present and absent. */
    List<Function<Samples, A>> sorts();

    /** Another value of it, at the next version. */
    A changed(A aggregate);

    long version(A aggregate);

    void save(A aggregate);

    /** Finds the one with the same identity. */
    Optional<A> find(ResellerId reseller, A aggregate);

    @Test
    default void keepsEveryField() {
        for (Function<Samples, A> sort : sorts()) {
            Samples samples = Samples.ofNewReseller();
            A saved = sort.apply(samples);
            write(() -> save(saved));
            assertThat(find(samples.reseller(), saved)).contains(saved);
        }
    }

    @Test
    default void keepsEveryFieldOfAChange() {
        for (Function<Samples, A> sort : sorts()) {
            Samples samples = Samples.ofNewReseller();
            A first = sort.apply(samples);
            A second = changed(first);
            write(() -> save(first));
            write(() -> save(second));
            assertThat(find(samples.reseller(), first)).contains(second);
        }
    }

    @Test
    default void findsNothingThatWasNotSaved() {
        Samples samples = Samples.ofNewReseller();
        assertThat(find(samples.reseller(), sample(samples))).isEmpty();
    }

    @Test
    default void hidesItFromAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        A saved = sample(samples);
        write(() -> save(saved));
        assertThat(find(Samples.ofNewReseller().reseller(), saved)).isEmpty();
    }

    @Test
    default void keepsApartWhatTwoResellersHaveUnderOneIdentity() {
        Samples one = Samples.ofNewReseller();
        Samples other = Samples.ofNewReseller();
        A saved = sample(one);
        A twin = sample(other);
        write(() -> save(saved));
        write(() -> save(twin));
        write(() -> save(changed(twin)));
        assertThat(find(one.reseller(), saved)).contains(saved);
        assertThat(find(other.reseller(), twin)).contains(changed(twin));
    }

    @Test
    default void refusesToBeginTwice() {
        Samples samples = Samples.ofNewReseller();
        A saved = sample(samples);
        write(() -> save(saved));
        assertThat(Thrown.by(stores(), () -> save(saved))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), saved)).contains(saved);
    }

    @Test
    default void refusesASecondWriterOfAVersionAndKeepsTheFirst() {
        Samples samples = Samples.ofNewReseller();
        A first = sample(samples);
        A second = changed(first);
        write(() -> save(first));
        write(() -> save(second));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), first)).contains(second);
    }

    @Test
    default void refusesAVersionThatIsAhead() {
        Samples samples = Samples.ofNewReseller();
        A first = sample(samples);
        A third = changed(changed(first));
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(third))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), first)).contains(first);
    }

    @Test
    default void refusesAChangeOfWhatWasNeverSaved() {
        Samples samples = Samples.ofNewReseller();
        A changed = changed(sample(samples));
        assertThat(Thrown.by(stores(), () -> save(changed))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), changed)).isEmpty();
    }

    @Test
    default void forgetsWhatWasRolledBack() {
        Samples samples = Samples.ofNewReseller();
        A kept = sample(samples);
        A dropped = sample(Samples.ofNewReseller());
        write(() -> save(kept));
        Thrown.by(stores(), () -> {
            save(changed(kept));
            save(dropped);
            throw new IllegalStateException("after the writes");
        });
        assertThat(find(samples.reseller(), kept)).contains(kept);
        write(() -> save(dropped));
    }

    @Test
    default void losesNoneOfManyConcurrentChanges() {
        Samples samples = Samples.ofNewReseller();
        A first = sample(samples);
        write(() -> save(first));
        Together.run(
                8,
                thread -> Together.patiently(() -> stores().transactions().write(() -> {
                    save(changed(find(samples.reseller(), first).orElseThrow()));
                    return true;
                })));
        assertThat(find(samples.reseller(), first).map(this::version)).contains(9L);
    }
}
