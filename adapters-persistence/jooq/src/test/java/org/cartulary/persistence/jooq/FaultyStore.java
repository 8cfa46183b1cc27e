package org.cartulary.persistence.jooq;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.testkit.fixture.OtherSubscriptions;

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

    /** Reads a subscription and writes it as paid for one more month; answers with the months that were read. */
    static int advance(JooqStore stores, Subscription subscription) {
        Subscription now = stores.subscriptions()
                .find(subscription.reseller(), subscription.id())
                .orElseThrow();
        stores.subscriptions().save(OtherSubscriptions.paidFurther(now));
        return now.course().paidMonths();
    }

    /** The months that a subscription is paid for, as it is kept. */
    int paidMonths(Subscription subscription) {
        return others.subscriptions()
                .find(subscription.reseller(), subscription.id())
                .orElseThrow()
                .course()
                .paidMonths();
    }
}
