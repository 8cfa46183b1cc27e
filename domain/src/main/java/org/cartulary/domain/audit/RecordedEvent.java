package org.cartulary.domain.audit;

import java.time.Instant;
import java.util.Map;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.Digest;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was recorded: who did it, on whose behalf, by which permission, and where it stands in the reseller's chain. One row
 * is both the activity that people read and the audit that nobody can alter unseen: {@code hash} covers the row and the hash before it.
 *
 * @param sequence its place in the reseller's chain, counted from 1 without a gap
 * @param subject the typed identity of what it happened to
 * @param client whom it concerns, if a client
 * @param principal who did it
 * @param permission under which it was done on the client's behalf, if it was
 */
public record RecordedEvent(
        ResellerId reseller,
        long sequence,
        EventId id,
        String type,
        String subject,
        @Nullable ClientId client,
        String principal,
        @Nullable PermissionRef permission,
        Instant at,
        Map<String, String> facts,
        String hash) {

    /** The hash before the first event of a chain. */
    public static final String GENESIS = "0".repeat(64);

    public RecordedEvent {
        facts = Map.copyOf(facts);
    }

    /** The same event as the next link after one with this sequence and hash. */
    public RecordedEvent chainedAfter(long previousSequence, String previousHash) {
        RecordedEvent placed = new RecordedEvent(
                reseller, previousSequence + 1, id, type, subject, client, principal, permission, at, facts, "");
        return new RecordedEvent(
                reseller,
                placed.sequence,
                id,
                type,
                subject,
                client,
                principal,
                permission,
                at,
                facts,
                placed.hashAfter(previousHash));
    }

    /** Whether this is the true successor of a link with this sequence and hash. */
    public boolean follows(long previousSequence, String previousHash) {
        return sequence == previousSequence + 1 && hash.equals(hashAfter(previousHash));
    }

    private String hashAfter(String previousHash) {
        return Digest.of(CanonicalJson.write(Map.ofEntries(
                Map.entry("previous", previousHash),
                Map.entry("reseller", reseller),
                Map.entry("sequence", sequence),
                Map.entry("id", id),
                Map.entry("type", type),
                Map.entry("subject", subject),
                Map.entry("client", client == null ? "" : client),
                Map.entry("principal", principal),
                Map.entry("permission", permission == null ? "" : permission),
                Map.entry("at", at),
                Map.entry("facts", facts))));
    }
}
