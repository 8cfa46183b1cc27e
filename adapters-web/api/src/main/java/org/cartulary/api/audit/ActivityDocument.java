package org.cartulary.api.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionRef;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as it is shown.
 *
 * @param subject what it happened to
 * @param by the principal that did it
 * @param permission under which it was done on the client's behalf
 * @param hash its link in the chain; only the audit shows it
 */
record ActivityDocument(
        long sequence,
        EventId id,
        String type,
        String subject,
        @Nullable ClientId client,
        String by,
        @Nullable PermissionRef permission,
        Instant at,
        Map<String, String> facts,
        @Nullable String hash) {

    static ActivityDocument activity(RecordedEvent event) {
        return of(event, null);
    }

    static ActivityDocument audit(RecordedEvent event) {
        return of(event, event.hash());
    }

    private static ActivityDocument of(RecordedEvent event, @Nullable String hash) {
        return new ActivityDocument(
                event.sequence(),
                event.id(),
                event.type(),
                event.subject(),
                event.client(),
                event.principal(),
                event.permission(),
                event.at(),
                new TreeMap<>(event.facts()),
                hash);
    }
}
