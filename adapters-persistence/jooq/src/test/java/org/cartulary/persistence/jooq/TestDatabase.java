package org.cartulary.persistence.jooq;

import java.util.EnumMap;
import java.util.Map;
import org.cartulary.ports.Stores;

/** Databases with our tables. The tests of one server share one, because every contract works within a new reseller of its own. */
final class TestDatabase {

    private static final Map<TestServer, Stores> SHARED = new EnumMap<>(TestServer.class);

    private TestDatabase() {}

    /** The stores that all contracts on a server share; each of their statements must stay within a reseller. */
    static synchronized Stores shared(TestServer server) {
        return SHARED.computeIfAbsent(server, TestDatabase::open);
    }

    /** A database of its own, with our tables and nothing in them. */
    static Database fresh(TestServer server) {
        Database database = Database.open(server.newDatabase());
        new Migrations(database.writes()).migrate();
        EnginesRun.note(database.reads());
        return database;
    }

    private static Stores open(TestServer server) {
        Database database = fresh(server);
        return JooqStore.over(TenantGuard.on(database.reads()), TenantGuard.on(database.writes()));
    }
}
