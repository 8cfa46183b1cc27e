package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every store promises that lists what it has by pages, newest first. */
public interface PagesContract<A> extends StoreUnderTest {

    /** A new one that can be stored beside all others. */
    A sample(Samples samples);

    void save(A item);

    /** All that a reseller has. */
    Page<A> page(ResellerId reseller, PageRequest request);

    /** The text of its identity. */
    String key(A item);

    @Test
    default void listsTheNewestFirst() {
        Samples samples = Samples.ofNewReseller();
        List<A> saved = save(samples, 3);
        Page<A> page = page(samples.reseller(), PageRequest.FIRST);
        assertThat(page.items()).containsExactly(saved.get(2), saved.get(1), saved.get(0));
        assertThat(page.next()).isNull();
    }

    @Test
    default void continuesAfterTheKeyOfAPage() {
        Samples samples = Samples.ofNewReseller();
        List<A> saved = save(samples, 4);
        Page<A> first = page(samples.reseller(), new PageRequest(2, null));
        Page<A> second = page(samples.reseller(), new PageRequest(2, first.next()));
        assertThat(first.items()).containsExactly(saved.get(3), saved.get(2));
        assertThat(first.next()).isEqualTo(key(saved.get(2)));
        assertThat(second.items()).containsExactly(saved.get(1), saved.get(0));
        assertThat(second.next()).isNull();
    }

    @Test
    default void doesNotShiftAPageByWhatIsAddedMeanwhile() {
        Samples samples = Samples.ofNewReseller();
        List<A> saved = save(samples, 3);
        Page<A> first = page(samples.reseller(), new PageRequest(2, null));
        save(samples, 2);
        Page<A> second = page(samples.reseller(), new PageRequest(2, first.next()));
        assertThat(second.items()).containsExactly(saved.get(0));
        assertThat(second.next()).isNull();
    }

    @Test
    default void ordersIdentitiesByTheirTextAlsoWhereTheFirstBitIsSet() {
        AtomicLong bits = new AtomicLong(0x7000_0000_0000_0000L);
        Samples samples = new Samples(Samples.ofNewReseller().reseller(), () -> new UUID(bits.getAndAdd(1L << 56), 7));
        List<String> saved = save(samples, 4).stream().map(this::key).toList();
        Page<A> first = page(samples.reseller(), new PageRequest(3, null));
        Page<A> second = page(samples.reseller(), new PageRequest(3, first.next()));
        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.items().stream())
                        .map(this::key))
                .isEqualTo(saved.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    default void showsNothingToAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        A saved = save(samples, 1).get(0);
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(page(other, PageRequest.FIRST).items()).isEmpty();
        assertThat(page(samples.reseller(), PageRequest.FIRST).items()).containsExactly(saved);
    }

    @Test
    default void refusesAKeyThatNoPageHas() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        for (String nonsense : List.of("", "nonsense", "' or 1=1", "-1", "client_zzzzzzzzzzzzzzzzzzzzzzzzzz")) {
            assertThat(Thrown.refusal(stores(), () -> page(reseller, new PageRequest(50, nonsense)))
                            .kind())
                    .isEqualTo(RefusalKind.INVALID);
        }
    }

    private List<A> save(Samples samples, int howMany) {
        List<A> items =
                IntStream.range(0, howMany).mapToObj(i -> sample(samples)).toList();
        items.forEach(item -> write(() -> save(item)));
        return items;
    }
}
