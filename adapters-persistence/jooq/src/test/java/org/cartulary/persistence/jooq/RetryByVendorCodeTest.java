package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.client.Client;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Outage;
import org.cartulary.testkit.fixture.Samples;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which errors of a database run the whole work again, and which do not. */
class RetryByVendorCodeTest {

    private static final Database DATABASE = TestDatabase.fresh(TestServer.H2);

    private final Samples samples = Samples.ofNewReseller();
    private final Client client = samples.clients().plain();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final Faulty faulty = new Faulty(DATABASE.writes());
    private final JooqStore store = faulty.store();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 1213", // MySQL, MariaDB: deadlock
        "HY000, 1205", // lock wait timeout
        "HY000, 1020", // MariaDB: record has changed since last read
        "08S01, 1047", // Galera: the node is not ready, and did nothing
        "40001, 0", // PostgreSQL: serialization failure
        "40P01, 0", // PostgreSQL: deadlock
        "40001, 40001", // H2: deadlock
        "90131, 90131", // H2: concurrent update
        "HYT00, 50200" // H2: lock timeout
    })
    void runsAgainAndReadsEverythingAnewAfterAConflict(String state, int code) {
        store.clients().save(client);

        Client seen = store.transactions().write(() -> {
            Client read = store.clients().find(samples.reseller(), client.id()).orElseThrow();
            reads.incrementAndGet();
            if (runs.incrementAndGet() == 1) {
                faulty.failStatements(1, state, code);
            }
            store.clients().save(read.fenced());
            return read;
        });

        assertThat(runs).hasValue(2);
        assertThat(reads).hasValue(2);
        assertThat(store.clients().find(samples.reseller(), client.id())).contains(seen.fenced());
    }

    @ParameterizedTest
    @CsvSource({"40001, 1213", "40P01, 0", "90131, 90131"})
    void givesUpWhatIsAlwaysInConflict(String state, int code) {
        faulty.failStatements(1_000, state, code);

        assertThatThrownBy(this::saves).isInstanceOf(Contended.class);

        faulty.failStatements(0, state, code);
        assertThat(runs).hasValueBetween(2, 100);
        assertThat(store.clients().find(samples.reseller(), client.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "42000, 1064", // a syntax error
        "22001, 1406", // too long
        "HY000, 3819", // MySQL: a check constraint
        "23514, 0", // PostgreSQL: a check constraint
        "42601, 0"
    })
    void passesABugOnAtOnce(String state, int code) {
        faulty.failStatements(1, state, code);

        assertThatThrownBy(this::saves).isInstanceOf(DataAccessException.class).hasMessageContaining(state);
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"08S01, 0", "08006, 0", "57P01, 0", "HY000, 1180", "90067, 90067", "90098, 90098", "90121, 90121"})
    void neverRunsAgainWhatMayHaveBeenDone(String state, int code) {
        faulty.failStatements(1, state, code);

        assertThatThrownBy(this::saves).isInstanceOf(Outage.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void runsAgainOnlyTheWholeAndNeverASingleStatement() {
        Client other = samples.clients().plain();
        store.transactions().write(() -> {
            store.clients().save(other);
            if (runs.incrementAndGet() == 1) {
                faulty.failStatements(1, "40001", 1213);
            }
            store.clients().save(client);
            return true;
        });

        assertThat(runs).hasValue(2);
        assertThat(store.clients().find(samples.reseller(), other.id())).contains(other);
        assertThat(store.clients().find(samples.reseller(), client.id())).contains(client);
    }

    private void saves() {
        store.transactions().write(() -> {
            runs.incrementAndGet();
            store.clients().save(client);
            return true;
        });
    }
}
