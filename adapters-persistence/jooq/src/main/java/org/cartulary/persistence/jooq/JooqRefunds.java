package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.REFUND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundError;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.refund.Refunds;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Table {@code refund}. */
final class JooqRefunds implements Refunds {

    private final Rows<Refund> rows;
    private final Pages<Refund, UUID> pages;
    private final Versions<Refund> versions;

    JooqRefunds(Statements statements) {
        rows = new Rows<>(statements, RefundColumns.ALL);
        pages = new Pages<>(
                rows,
                REFUND.RESELLER_ID,
                REFUND.REFUND_ID,
                Columns.isAny(REFUND.CLIENT_ID),
                Columns.isAny(REFUND.STATE));
        versions = new Versions<>(statements, rows, RefundColumns.ALL, REFUND.VERSION, Refund::version);
    }

    @Override
    public void save(Refund refund) {
        versions.save(refund, key -> taken(key, refund));
    }

    @Override
    public Optional<Refund> find(ResellerId reseller, RefundId refund) {
        return rows.find(reseller.value(), refund.value());
    }

    @Override
    public List<Refund> of(ResellerId reseller, CreditNoteId note) {
        return rows.ask(rows.select(REFUND.RESELLER_ID.eq(reseller.value()).and(REFUND.CREDIT_NOTE_ID.eq(note.value())))
                .orderBy(REFUND.REFUND_ID));
    }

    @Override
    public List<Refund> openSince(ResellerId reseller, Instant before, int most) {
        Condition open = REFUND.STATE.in(RefundState.PENDING.name(), RefundState.UNKNOWN.name());
        return rows.ask(
                rows.select(REFUND.RESELLER_ID.eq(reseller.value()).and(open).and(REFUND.STARTED_AT.lt(before)))
                        .orderBy(REFUND.STARTED_AT, REFUND.REFUND_ID)
                        .limit(most));
    }

    @Override
    public Page<Refund> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable RefundState state, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, RefundId::parse),
                item -> item.id().toString(),
                Ids.of(client),
                Texts.name(state));
    }

    private static RuntimeException taken(String key, Refund refund) {
        return key.contains("refund_credit_note_key")
                ? new RefundError.AlreadyUnderWay(refund.creditNote()).refused()
                : Duplicates.CONCURRENT.of(key);
    }
}
