package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.ALLOTMENT;

import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.catalog.Allotments;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Table {@code allotment}: one counter per limit. What decides is the conditional update; the read after it only says why it was no. */
final class JooqAllotments implements Allotments {

    private static final Field<Long> TAKEN = ALLOTMENT.TAKEN;
    private static final Condition ONE =
            Columns.isAny(ALLOTMENT.RESELLER_ID).and(Columns.isAny(ALLOTMENT.ALLOTMENT_KEY));

    private final Statements statements;
    private final Write take;
    private final Write begin;
    private final Write giveBack;
    private final Write empty;
    private final Write correct;
    private final Read<Long> taken;

    JooqAllotments(Statements statements) {
        this.statements = statements;
        var dsl = statements.dsl();
        take = statements.write(dsl.update(ALLOTMENT)
                .set(TAKEN, TAKEN.plus(Columns.any(TAKEN)))
                .where(ONE)
                .and(TAKEN.le(Columns.any(TAKEN))));
        begin = statements.write(dsl.insertInto(ALLOTMENT)
                .columns(ALLOTMENT.RESELLER_ID, ALLOTMENT.ALLOTMENT_KEY, TAKEN)
                .values(Columns.any(ALLOTMENT.RESELLER_ID), Columns.any(ALLOTMENT.ALLOTMENT_KEY), Columns.any(TAKEN)));
        giveBack = statements.write(dsl.update(ALLOTMENT)
                .set(TAKEN, TAKEN.minus(Columns.any(TAKEN)))
                .where(ONE)
                .and(TAKEN.ge(Columns.any(TAKEN))));
        empty = statements.write(
                dsl.update(ALLOTMENT).set(TAKEN, DSL.inline(0L)).where(ONE));
        correct = statements.write(
                dsl.update(ALLOTMENT).set(TAKEN, Columns.any(TAKEN)).where(ONE).and(TAKEN.eq(Columns.any(TAKEN))));
        taken = statements.read(dsl.select(TAKEN).from(ALLOTMENT).where(ONE), row -> row.get(TAKEN));
    }

    @Override
    public void take(ResellerId reseller, AllotmentKey key, long quantity, long most) {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one is taken, not " + quantity);
        }
        statements.together(() -> {
            if (take.run(quantity, reseller.value(), key.value(), most - quantity) == 0) {
                beginOrRefuse(reseller, key, quantity, most);
            }
            return key;
        });
    }

    private void beginOrRefuse(ResellerId reseller, AllotmentKey key, long quantity, long most) {
        var before = taken.one(reseller.value(), key.value());
        long left = Math.max(0, most - before.orElse(0L));
        if (quantity > left) {
            throw new CatalogError.AllotmentExhausted(key, quantity, left).refused();
        }
        if (before.isPresent()) {
            throw new ConcurrentChange(key + " was given back meanwhile");
        }
        begin.run(reseller.value(), key.value(), quantity);
    }

    @Override
    public void giveBack(ResellerId reseller, AllotmentKey key, long quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one is given back, not " + quantity);
        }
        statements.together(() -> {
            if (giveBack.run(quantity, reseller.value(), key.value(), quantity) == 0) {
                empty.run(reseller.value(), key.value());
            }
            return key;
        });
    }

    @Override
    public void correct(ResellerId reseller, AllotmentKey key, long from, long to) {
        statements.together(() -> {
            if (correct.run(to, reseller.value(), key.value(), from) == 0) {
                if (from != 0 || taken.one(reseller.value(), key.value()).isPresent()) {
                    throw new ConcurrentChange(key + " was counted meanwhile");
                }
                begin.run(reseller.value(), key.value(), to);
            }
            return key;
        });
    }

    @Override
    public long taken(ResellerId reseller, AllotmentKey key) {
        return taken.one(reseller.value(), key.value()).orElse(0L);
    }
}
