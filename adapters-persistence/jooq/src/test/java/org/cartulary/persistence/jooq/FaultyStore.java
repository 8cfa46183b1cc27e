package org.cartulary.persistence.jooq;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartulary.domain.subscription.Subscription;

/**
 * A store whose connections for writing fail as a test says.
 *
 * @param others another store on the same database, which meets no fault
 */
record FaultyStore(FaultySource connections, JooqStore stores, JooqStore others) {

    static FaultyStore on(Database database) {
        FaultySource connections = new FaultySource(database.writes());
        DataSource reads = database.reads();
        return new FaultyStore(
                connections, JooqStore.over(reads, connections.source()), JooqStore.over(reads, database.writes()));
    }

    <T> T write(Supplier<T> work) {
        return stores.transactions().write(work);
    }

    /** Reads a subscription and writes it as one period further; answers with the period that was read. */
    static int advance(JooqStore stores, Subscription subscription) {
        Subscription now = stores.subscriptions()
                .find(subscription.reseller(), subscription.id())
                .orElseThrow();
        stores.subscriptions()
                .save(new Subscription(
                        now.id(),
                        now.reseller(),
                        now.client(),
                        now.owner(),
                        now.order(),
                        now.terms(),
                        now.state(),
                        now.anchor(),
                        now.period() + 1,
                        now.version() + 1));
        return now.period();
    }

    /** The period of a subscription as it is kept. */
    int period(Subscription subscription) {
        return others.subscriptions()
                .find(subscription.reseller(), subscription.id())
                .orElseThrow()
                .period();
    }
}
