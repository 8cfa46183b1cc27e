package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.audit.RecordedEvents;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link RecordedEvents} store promises: one whole chain per reseller. */
public interface RecordedEventsContract extends StoreUnderTest {

    @Test
    default void chainsEventsInTheirOrder() {
        Samples samples = Samples.ofNewReseller();
        List<RecordedEvent> events = List.of(
                samples.messages().event(),
                samples.messages().onBehalf(),
                samples.messages().event());
        append(samples, events.subList(0, 1));
        append(samples, events.subList(1, 3));
        List<RecordedEvent> chain = chain(samples);
        assertThat(chain)
                .extracting(RecordedEvent::id)
                .isEqualTo(events.stream().map(RecordedEvent::id).toList());
        assertThat(breaks(chain)).isEmpty();
    }

    @Test
    default void keepsEveryField() {
        Samples samples = Samples.ofNewReseller();
        RecordedEvent plain = samples.messages().event();
        RecordedEvent full = samples.messages().onBehalf();
        append(samples, List.of(plain, full));
        RecordedEvent first = plain.chainedAfter(0, RecordedEvent.GENESIS);
        assertThat(chain(samples)).containsExactly(first, full.chainedAfter(1, first.hash()));
    }

    @Test
    default void continuesTheChainWithinATransaction() {
        Samples samples = Samples.ofNewReseller();
        write(() -> {
            append(samples, List.of(samples.messages().event()));
            append(samples, List.of());
            append(samples, List.of(samples.messages().event()));
        });
        assertThat(chain(samples)).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
        assertThat(breaks(chain(samples))).isEmpty();
    }

    @Test
    default void leavesNoGapWhereAnEventWasRolledBack() {
        Samples samples = Samples.ofNewReseller();
        append(samples, List.of(samples.messages().event()));
        Thrown.by(stores(), () -> {
            append(samples, List.of(samples.messages().event()));
            throw new IllegalStateException("after the write");
        });
        append(samples, List.of(samples.messages().event()));
        assertThat(chain(samples)).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
        assertThat(breaks(chain(samples))).isEmpty();
    }

    @Test
    default void chainsEachResellerByItself() {
        Samples one = Samples.ofNewReseller();
        Samples other = Samples.ofNewReseller();
        append(one, List.of(one.messages().event()));
        append(other, List.of(other.messages().event()));
        assertThat(chain(other)).hasSize(1);
        assertThat(breaks(chain(other))).isEmpty();
        assertThat(stores().recordedEvents()
                        .page(Samples.ofNewReseller().reseller(), null, PageRequest.FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    default void readsWhatFollowsASequence() {
        Samples samples = Samples.ofNewReseller();
        append(samples, events(samples, 12));
        assertThat(stores().recordedEvents().after(samples.reseller(), 8, 3))
                .extracting(RecordedEvent::sequence)
                .containsExactly(9L, 10L, 11L);
        assertThat(stores().recordedEvents().after(samples.reseller(), 12, 3)).isEmpty();
    }

    @Test
    default void listsTheNewestFirstWhileMoreAreRecorded() {
        Samples samples = Samples.ofNewReseller();
        append(samples, events(samples, 12));
        Page<RecordedEvent> first = stores().recordedEvents().page(samples.reseller(), null, new PageRequest(4, null));
        append(samples, events(samples, 2));
        Page<RecordedEvent> second =
                stores().recordedEvents().page(samples.reseller(), null, new PageRequest(8, first.next()));
        assertThat(first.items()).extracting(RecordedEvent::sequence).containsExactly(12L, 11L, 10L, 9L);
        assertThat(first.next()).isEqualTo("9");
        assertThat(second.items())
                .extracting(RecordedEvent::sequence)
                .startsWith(8L, 7L)
                .endsWith(1L);
        assertThat(second.next()).isNull();
    }

    @Test
    default void listsEventsThatConcernAClient() {
        Samples samples = Samples.ofNewReseller();
        ClientId client = samples.id(ClientId::new);
        append(samples, events(samples, 1));
        append(
                samples,
                List.of(samples.messages().event(client), samples.messages().onBehalf()));
        append(samples, List.of(samples.messages().event(client)));
        assertThat(stores().recordedEvents()
                        .page(samples.reseller(), client, PageRequest.FIRST)
                        .items())
                .extracting(RecordedEvent::sequence)
                .containsExactly(4L, 2L);
    }

    @Test
    default void refusesAKeyThatIsNoSequence() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        for (String nonsense : List.of("", "x", "-1", "1e9", "99999999999999999999")) {
            assertThat(Thrown.refusal(
                                    stores(),
                                    () -> stores().recordedEvents().page(reseller, null, new PageRequest(50, nonsense)))
                            .kind())
                    .isEqualTo(RefusalKind.INVALID);
        }
    }

    @Test
    default void keepsTheChainWholeBetweenManyWritersOfWhomSomeFail() {
        Samples samples = Samples.ofNewReseller();
        Together.run(16, thread -> {
            for (int i = 0; i < 4; i++) {
                boolean fails = (thread + i) % 2 == 0;
                Together.patiently(() -> record(samples, fails));
            }
            return thread;
        });
        assertThat(chain(samples)).hasSize(64);
        assertThat(breaks(chain(samples))).isEmpty();
    }

    private boolean record(Samples samples, boolean fails) {
        try {
            write(() -> {
                append(samples, events(samples, 2));
                if (fails) {
                    throw new IllegalStateException("after the write");
                }
            });
            return true;
        } catch (IllegalStateException rolledBack) {
            return false;
        }
    }

    private void append(Samples samples, List<RecordedEvent> events) {
        write(() -> stores().recordedEvents().append(samples.reseller(), events));
    }

    private List<RecordedEvent> chain(Samples samples) {
        return stores().recordedEvents().after(samples.reseller(), 0, 1000);
    }

    private static List<RecordedEvent> events(Samples samples, int howMany) {
        return Stream.generate(() -> samples.messages().event()).limit(howMany).toList();
    }

    /** The events that are not the true successor of the one before them. */
    private static List<RecordedEvent> breaks(List<RecordedEvent> chain) {
        List<RecordedEvent> broken = new ArrayList<>();
        long sequence = 0;
        String hash = RecordedEvent.GENESIS;
        for (RecordedEvent event : chain) {
            if (!event.follows(sequence, hash)) {
                broken.add(event);
            }
            sequence = event.sequence();
            hash = event.hash();
        }
        return broken;
    }
}
