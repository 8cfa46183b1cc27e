package org.cartulary.persistence.jooq;

import java.util.EnumMap;
import java.util.Map;
import org.cartulary.ports.Stores;

/** Databases with our tables. The tests of one server share one, because every contract works within a new reseller of its own. */
final class TestDatabase {

    private static final Map<TestServer, Database> DATABASES = new EnumMap<>(TestServer.class);
    private static final Map<TestServer, Stores> SHARED = new EnumMap<>(TestServer.class);

    private TestDatabase() {}

    /** The stores that all contracts on a server share; each of their statements must stay within a reseller. */
    static synchronized Stores shared(TestServer server) {
        return SHARED.computeIfAbsent(server, TestDatabase::guarded);
    }

    /** The database that all tests on a server share which leave its connections as they were. */
    static synchronized Database sharedDatabase(TestServer server) {
        return DATABASES.computeIfAbsent(server, TestDatabase::fresh);
    }

    /** A database of its own, with our tables and nothing in them. */
    static Database fresh(TestServer server) {
        Database database = Database.open(server.newDatabase());
        new Migrations(database.writes()).migrate();
        EnginesRun.note(database.reads());
        return database;
    }

    private static Stores guarded(TestServer server) {
        Database database = sharedDatabase(server);
        return JooqStore.over(TenantGuard.on(database.reads()), TenantGuard.on(database.writes()));
    }
}
