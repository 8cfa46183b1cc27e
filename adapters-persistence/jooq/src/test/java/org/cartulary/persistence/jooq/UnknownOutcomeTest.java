package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.client.Client;
import org.cartulary.ports.Outage;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A commit that fails, or a connection that is lost, is never taken for a failure, and never silently repeated. */
class UnknownOutcomeTest {

    private final Samples samples = Samples.ofNewReseller();
    private final Client client = samples.clients().plain();
    private final AtomicInteger runs = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "H2, true, 90067",
        "H2, false, 90067",
        "H2, false, 40001",
        "MARIADB, true, 1180",
        "MARIADB, false, 1180",
        "MARIADB, true, 1213",
        "POSTGRESQL, true, 0",
        "POSTGRESQL, false, 0"
    })
    void isAnOutageAfterWhichTheStateCanBeAskedForByItsKey(TestServer server, boolean done, int code) {
        try (Database database = TestDatabase.fresh(server)) {
            Faulty faulty = new Faulty(database.writes());
            JooqStore store = faulty.store();
            faulty.failCommit(done, code == 1213 || code == 40001 ? "40001" : "08006", code);

            assertThatThrownBy(() -> save(store)).isInstanceOf(Outage.class);

            assertThat(runs).hasValue(1);
            assertThat(store.transactions().active()).isFalse();
            assertThat(store.clients().find(samples.reseller(), client.id()).isPresent())
                    .isEqualTo(done);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void isAnOutageWhenTheServerEndsTheConnection(TestServer server) {
        assumeTrue(server != TestServer.MYSQL || System.getenv(TestServer.MYSQL_URL) != null, "MySQL is not here");
        try (Database database = TestDatabase.fresh(server)) {
            JooqStore store = JooqStore.open(database);

            assertThatThrownBy(() -> store.transactions().write(() -> {
                        runs.incrementAndGet();
                        store.clients().save(client);
                        killOthers(server, database);
                        store.clients().save(samples.clients().plain());
                        return true;
                    }))
                    .isInstanceOf(Outage.class);

            assertThat(runs).hasValue(1);
            assertThat(store.clients().find(samples.reseller(), client.id())).isEmpty();
            saveOnANewConnection(store);
            assertThat(store.clients().find(samples.reseller(), client.id())).contains(client);
        }
    }

    /** Each broken connection of the pool is found once, and thrown away. */
    private void saveOnANewConnection(JooqStore store) {
        for (int broken = 0; broken < 8; broken++) {
            try {
                save(store);
                return;
            } catch (Outage found) {
                // nothing was done: the connection was broken before its first statement
            }
        }
        save(store);
    }

    private void save(JooqStore store) {
        store.transactions().write(() -> {
            runs.incrementAndGet();
            store.clients().save(client);
            return true;
        });
    }

    /** Ends every connection to this database but the one that asks for it. */
    private static void killOthers(TestServer server, Database database) {
        String ids = server == TestServer.POSTGRESQL
                ? "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                : "select id from information_schema.processlist where db = database() and id <> connection_id()";
        String kill = server == TestServer.POSTGRESQL ? "select pg_terminate_backend(%s)" : "kill connection %s";
        try (Connection connection = database.reads().getConnection();
                Statement asking = connection.createStatement();
                Statement killing = connection.createStatement()) {
            var found = asking.executeQuery(ids);
            while (found.next()) {
                killing.execute(kill.formatted(found.getLong(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the connections cannot be ended", e);
        }
    }
}
