package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** One set of migrations makes the same tables everywhere. */
class SameTablesTest {

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "POSTGRESQL"})
    void areMadeOnEveryServer(TestServer server) throws SQLException {
        assertSame(server);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = "MYSQL")
    @EnabledIfEnvironmentVariable(named = TestServer.MYSQL_URL, matches = ".+")
    void areMadeOnMySqlToo(TestServer server) throws SQLException {
        assertSame(server);
    }

    @Test
    void beginTheirPrimaryKeyWithTheReseller() throws SQLException {
        try (Database database = TestDatabase.fresh(TestServer.H2)) {
            assertThat(new TablesOf(database.reads()).primaryKeys())
                    .hasSize(30)
                    .allSatisfy((table, key) -> assertThat(key).as(table).matches("reseller_id( .*)?"));
        }
    }

    private static void assertSame(TestServer server) throws SQLException {
        try (Database h2 = TestDatabase.fresh(TestServer.H2);
                Database other = TestDatabase.fresh(server)) {
            TablesOf expected = new TablesOf(h2.reads());
            TablesOf actual = new TablesOf(other.reads());
            assertThat(actual.columns()).isNotEmpty().isEqualTo(expected.columns());
            assertThat(actual.primaryKeys()).isEqualTo(expected.primaryKeys());
            assertThat(actual.uniqueKeys()).isEqualTo(expected.uniqueKeys());
        }
    }
}
