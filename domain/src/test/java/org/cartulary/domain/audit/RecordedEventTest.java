package org.cartulary.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedEventTest {

    private static final PermissionRef GRANT = new PermissionRef(new PermissionId(id(60)), 2);
    private static final Map<String, String> FACTS = Map.of("total", "EUR 72.00", "owner", "x");

    @Test
    void beginsAChain() {
        RecordedEvent first = event().chainedAfter(0, RecordedEvent.GENESIS);

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.hash()).matches("[0-9a-f]{64}");
        assertThat(first.follows(0, RecordedEvent.GENESIS)).isTrue();
        assertThat(RecordedEvent.GENESIS).isEqualTo("0".repeat(64));
    }

    @Test
    void followsTheLinkBeforeIt() {
        RecordedEvent first = event().chainedAfter(0, RecordedEvent.GENESIS);
        RecordedEvent second = event().chainedAfter(first.sequence(), first.hash());

        assertThat(second.follows(1, first.hash())).isTrue();
        assertThat(second.follows(1, RecordedEvent.GENESIS)).isFalse();
        assertThat(second.follows(0, first.hash())).isFalse();
        assertThat(second.follows(2, first.hash())).isFalse();
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void followsNothingOnceAnyFieldIsAltered() {
        String hash = event().chainedAfter(0, RecordedEvent.GENESIS).hash();
        Instant later = NOON.plusNanos(1000);
        PermissionRef otherGrant = new PermissionRef(GRANT.permission(), 3);

        assertThat(Stream.of(
                        of(new ResellerId(id(9)), 1, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(91), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.opened", "a", CLIENT, "key", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "b", CLIENT, "key", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", new ClientId(id(9)), "key", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", null, "key", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "eve", GRANT, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "key", otherGrant, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "key", null, NOON, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "key", GRANT, later, FACTS, hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, Map.of(), hash),
                        of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, "0".repeat(64)),
                        of(RESELLER, 2, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, hash)))
                .noneMatch(altered -> altered.follows(0, RecordedEvent.GENESIS));
        assertThat(of(RESELLER, 1, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, hash)
                        .follows(0, RecordedEvent.GENESIS))
                .isTrue();
    }

    @Test
    void cannotBeMovedToAnotherPlaceInTheChain() {
        RecordedEvent moved = event().chainedAfter(0, RecordedEvent.GENESIS);
        RecordedEvent atTwo =
                of(RESELLER, 2, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, moved.hash());

        assertThat(atTwo.follows(1, RecordedEvent.GENESIS)).isFalse();
    }

    private static RecordedEvent event() {
        return of(RESELLER, 0, id(90), "cart.sent", "a", CLIENT, "key", GRANT, NOON, FACTS, "");
    }

    private static RecordedEvent of(
            ResellerId reseller,
            long sequence,
            UUID id,
            String type,
            String subject,
            @Nullable ClientId client,
            String principal,
            @Nullable PermissionRef permission,
            Instant at,
            Map<String, String> facts,
            String hash) {
        return new RecordedEvent(
                reseller, sequence, new EventId(id), type, subject, client, principal, permission, at, facts, hash);
    }
}
