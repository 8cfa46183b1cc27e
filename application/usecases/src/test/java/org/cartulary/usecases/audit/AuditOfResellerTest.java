package org.cartulary.usecases.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.audit.AuditOfReseller;
import org.cartulary.ports.audit.RecordedEvents;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditOfResellerTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private List<RecordedEvent> chain = List.of();

    @BeforeEach
    void somethingHasHappened() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_CARD);
        chain = world.stores().recordedEvents().after(shop.reseller(), 0, 1_000);
    }

    @Test
    void countsEveryEventFromOneWithoutAGap() {
        assertThat(chain)
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, chain.size()).boxed().toList());
        assertThat(audit().verify(shop.owner())).isEqualTo(new AuditOfReseller.Verdict(chain.size(), null));
    }

    @Test
    void saysWhoDidWhatOnWhoseBehalfByWhichPermission() {
        RecordedEvent placed = newest("order.placed");

        assertThat(placed.principal()).isEqualTo(shop.owner().principal());
        assertThat(placed.client()).isEqualTo(client.id());
        assertThat(placed.permission()).isNotNull().hasToString(placed.facts().get("permission"));
        assertThat(newest("permission.granted").principal())
                .isEqualTo(client.contact().principal());
        assertThat(newest("permission.granted").permission()).isNull();
    }

    @Test
    void findsTheFirstEventThatWasAltered() {
        assertThat(verdictOn(altered(4, event -> with(event, "somebody else"))))
                .isEqualTo(new AuditOfReseller.Verdict(4, 5L));
    }

    @Test
    void findsAnEventThatWasTakenOut() {
        List<RecordedEvent> without = new ArrayList<>(chain);
        without.remove(4);

        assertThat(verdictOn(without)).isEqualTo(new AuditOfReseller.Verdict(4, 6L));
    }

    @Test
    void findsTwoEventsThatChangedPlaces() {
        List<RecordedEvent> swapped = new ArrayList<>(chain);
        swapped.set(2, chain.get(3));
        swapped.set(3, chain.get(2));

        assertThat(verdictOn(swapped).brokenAt()).isNotNull();
    }

    @Test
    void findsAnAlterationBehindTheFirstThousand() {
        IntStream.range(0, 1_100).forEach(i -> shop.cart(client));
        chain = world.stores().recordedEvents().after(shop.reseller(), 0, 10_000);
        assertThat(chain).hasSizeGreaterThan(1_100);
        assertThat(audit().verify(shop.owner()).events()).isEqualTo(chain.size());

        assertThat(verdictOn(altered(1_050, event -> with(event, "somebody else")))
                        .brokenAt())
                .isEqualTo(1_051L);
    }

    @Test
    void isWholeBeforeAnythingHappened() {
        assertThat(verdictOn(List.of())).isEqualTo(new AuditOfReseller.Verdict(0, null));
    }

    @Test
    void isReadNewestFirstPageByPage() {
        List<RecordedEvent> read = Rows.all(page -> audit().page(shop.owner(), new PageRequest(7, page.after())));

        List<RecordedEvent> newestFirst = new ArrayList<>(chain);
        java.util.Collections.reverse(newestFirst);
        assertThat(read).isEqualTo(newestFirst);
    }

    @Test
    void isNotReadByAContact() {
        assertThat(codeOf(() -> audit().verify(client.contact()))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> audit().page(client.contact(), PageRequest.FIRST)))
                .isEqualTo("access.scope-missing");
        assertThat(codeOf(
                        () -> world.does().activityOfReseller().page(client.contact(), client.id(), PageRequest.FIRST)))
                .isEqualTo("access.scope-missing");
    }

    private AuditOfReseller audit() {
        return world.does().auditOfReseller();
    }

    private RecordedEvent newest(String type) {
        return chain.stream()
                .filter(event -> event.type().equals(type))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private List<RecordedEvent> altered(int index, UnaryOperator<RecordedEvent> alteration) {
        List<RecordedEvent> copy = new ArrayList<>(chain);
        copy.set(index, alteration.apply(chain.get(index)));
        return copy;
    }

    private static RecordedEvent with(RecordedEvent event, String principal) {
        return new RecordedEvent(
                event.reseller(),
                event.sequence(),
                event.id(),
                event.type(),
                event.subject(),
                event.client(),
                principal,
                event.permission(),
                event.at(),
                Map.copyOf(event.facts()),
                event.hash());
    }

    private AuditOfReseller.Verdict verdictOn(List<RecordedEvent> stored) {
        return new AuditOfResellerHandler(new Stored(stored)).verify(shop.owner());
    }

    /** A chain as somebody with access to the database has left it. */
    private record Stored(List<RecordedEvent> rows) implements RecordedEvents {

        @Override
        public void append(ResellerId reseller, List<RecordedEvent> events) {
            throw new UnsupportedOperationException("read only");
        }

        @Override
        public Page<RecordedEvent> page(ResellerId reseller, @Nullable ClientId client, PageRequest request) {
            return new Page<>(rows, null);
        }

        @Override
        public List<RecordedEvent> after(ResellerId reseller, long sequence, int most) {
            return rows.stream()
                    .filter(event -> event.sequence() > sequence)
                    .limit(most)
                    .toList();
        }
    }
}
