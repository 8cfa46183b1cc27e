package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.EVENT_CHAIN;

import java.util.Optional;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Table {@code event_chain}: the last link of each reseller's chain. Taking it makes others wait, so that they do not work in vain; what
 * keeps the chain whole is that it is moved on from exactly the link that was taken.
 */
final class EventChain {

    private final Read<Link> take;
    private final Write move;
    private final Write begin;

    EventChain(Statements statements) {
        take = statements.read(
                statements
                        .dsl()
                        .select(EVENT_CHAIN.SEQUENCE, EVENT_CHAIN.HASH)
                        .from(EVENT_CHAIN)
                        .where(Columns.isAny(EVENT_CHAIN.RESELLER_ID))
                        .forUpdate(),
                row -> new Link(row.get(EVENT_CHAIN.SEQUENCE), row.get(EVENT_CHAIN.HASH)));
        move = statements.write(statements
                .dsl()
                .update(EVENT_CHAIN)
                .set(EVENT_CHAIN.SEQUENCE, Columns.any(EVENT_CHAIN.SEQUENCE))
                .set(EVENT_CHAIN.HASH, Columns.any(EVENT_CHAIN.HASH))
                .where(Columns.isAny(EVENT_CHAIN.RESELLER_ID))
                .and(Columns.isAny(EVENT_CHAIN.SEQUENCE)));
        begin = statements.write(statements
                .dsl()
                .insertInto(EVENT_CHAIN)
                .columns(EVENT_CHAIN.RESELLER_ID, EVENT_CHAIN.SEQUENCE, EVENT_CHAIN.HASH)
                .values(
                        Columns.any(EVENT_CHAIN.RESELLER_ID),
                        Columns.any(EVENT_CHAIN.SEQUENCE),
                        Columns.any(EVENT_CHAIN.HASH)));
    }

    /** A place in a chain; a chain that has none yet begins after sequence 0. */
    record Link(long sequence, String hash) {

        static final Link NONE = new Link(0, RecordedEvent.GENESIS);
    }

    Optional<Link> take(ResellerId reseller) {
        return take.one(reseller.value());
    }

    void begin(ResellerId reseller, Link last) {
        begin.run(reseller.value(), last.sequence(), last.hash());
    }

    void move(ResellerId reseller, Link from, Link to) {
        move.guard(to.sequence(), to.hash(), reseller.value(), from.sequence());
    }
}
