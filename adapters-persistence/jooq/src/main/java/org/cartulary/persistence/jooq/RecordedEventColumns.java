package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.RECORDED_EVENT;

import java.util.Map;
import java.util.function.Function;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.JSON;

/** How a recorded event lies in its table. */
final class RecordedEventColumns {

    private static final Function<JSON, Map<String, String>> FACTS = Json.toTexts(String.class);

    static final Columns<RecordedEvent> ALL = Columns.<RecordedEvent>of(RECORDED_EVENT)
            .key(RECORDED_EVENT.RESELLER_ID, event -> event.reseller().value())
            .key(RECORDED_EVENT.SEQUENCE, RecordedEvent::sequence)
            .with(RECORDED_EVENT.EVENT_ID, event -> event.id().value())
            .with(RECORDED_EVENT.TYPE, RecordedEvent::type)
            .with(RECORDED_EVENT.SUBJECT, RecordedEvent::subject)
            .with(RECORDED_EVENT.CLIENT_ID, event -> Ids.of(event.client()))
            .with(RECORDED_EVENT.PRINCIPAL, RecordedEvent::principal)
            .with(RECORDED_EVENT.PERMISSION, event -> Texts.of(event.permission()))
            .with(RECORDED_EVENT.HAPPENED_AT, RecordedEvent::at)
            .with(RECORDED_EVENT.FACTS, event -> Json.of(event.facts()))
            .with(RECORDED_EVENT.HASH, RecordedEvent::hash)
            .readBy(row -> new RecordedEvent(
                    row.get(RECORDED_EVENT.RESELLER_ID, ResellerId::new),
                    row.get(RECORDED_EVENT.SEQUENCE),
                    row.get(RECORDED_EVENT.EVENT_ID, EventId::new),
                    row.get(RECORDED_EVENT.TYPE),
                    row.get(RECORDED_EVENT.SUBJECT),
                    row.optional(RECORDED_EVENT.CLIENT_ID, ClientId::new),
                    row.get(RECORDED_EVENT.PRINCIPAL),
                    row.optional(RECORDED_EVENT.PERMISSION, PermissionRef::parse),
                    row.get(RECORDED_EVENT.HAPPENED_AT),
                    row.get(RECORDED_EVENT.FACTS, FACTS),
                    row.get(RECORDED_EVENT.HASH)));

    private RecordedEventColumns() {}
}
