package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.REQUEST_KEY;

import java.time.Instant;
import java.util.Optional;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.request.KeptAnswer;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.ports.request.RequestKeys;
import org.jooq.impl.DSL;

/** Table {@code request_key}. */
final class JooqRequestKeys implements RequestKeys {

    /** What is kept, and of which reseller, which the answer itself does not say. */
    private record Kept(ResellerId reseller, KeptAnswer answer) {}

    private static final Columns<Kept> COLUMNS = Columns.<Kept>of(REQUEST_KEY)
            .key(REQUEST_KEY.RESELLER_ID, kept -> kept.reseller().value())
            .key(REQUEST_KEY.PRINCIPAL, kept -> kept.answer().request().principal())
            .key(REQUEST_KEY.CALLER_KEY, kept -> kept.answer().request().key())
            .with(REQUEST_KEY.FINGERPRINT, kept -> kept.answer().request().fingerprint())
            .with(REQUEST_KEY.ANSWER, kept -> kept.answer().answer())
            .with(REQUEST_KEY.SUBJECT, kept -> kept.answer().subject())
            .with(REQUEST_KEY.KEPT_AT, kept -> kept.answer().keptAt())
            .readBy(row -> new Kept(
                    row.get(REQUEST_KEY.RESELLER_ID, ResellerId::new),
                    new KeptAnswer(
                            new RequestKey(
                                    row.get(REQUEST_KEY.PRINCIPAL),
                                    row.get(REQUEST_KEY.CALLER_KEY),
                                    row.get(REQUEST_KEY.FINGERPRINT)),
                            row.optional(REQUEST_KEY.ANSWER),
                            row.optional(REQUEST_KEY.SUBJECT),
                            row.get(REQUEST_KEY.KEPT_AT))));

    private final Rows<Kept> rows;
    private final Write forget;

    JooqRequestKeys(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        forget = statements.write(statements
                .dsl()
                .deleteFrom(REQUEST_KEY)
                .where(Columns.isAny(REQUEST_KEY.RESELLER_ID))
                .and(REQUEST_KEY.KEPT_AT.lt(Columns.any(REQUEST_KEY.KEPT_AT)))
                .limit(DSL.param("limit", Integer.class)));
    }

    @Override
    public void keep(ResellerId reseller, KeptAnswer kept) {
        rows.insert(new Kept(reseller, kept), Duplicates.CONCURRENT);
    }

    @Override
    public Optional<KeptAnswer> find(ResellerId reseller, String principal, String key) {
        return rows.find(reseller.value(), principal, key).map(Kept::answer);
    }

    @Override
    public int forget(ResellerId reseller, Instant before, int most) {
        return forget.run(reseller.value(), before, most);
    }
}
