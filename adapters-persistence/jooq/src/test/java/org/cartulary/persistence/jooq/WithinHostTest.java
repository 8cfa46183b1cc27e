package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores that take part in the transactions of a host, with rows of the host's own. */
class WithinHostTest {

    private final Samples samples = Samples.ofNewReseller();
    private final Client client = samples.clients().plain();

    @ParameterizedTest
    @MethodSource("org.cartulary.persistence.jooq.TestServer#running")
    void commitsTogetherWithTheHost(TestServer server) {
        on(server, (store, host) -> {
            host.write(() -> {
                insert(host);
                store.clients().save(client);
                return true;
            });

            assertThat(rows(host)).isEqualTo(1);
            assertThat(store.clients().find(samples.reseller(), client.id())).contains(client);
        });
    }

    @ParameterizedTest
    @MethodSource("org.cartulary.persistence.jooq.TestServer#running")
    void rollsBackTogetherWithTheHostWhateverItHasDone(TestServer server) {
        on(server, (store, host) -> {
            IllegalStateException changedItsMind = new IllegalStateException("the host changed its mind");

            assertThatThrownBy(() -> host.write(() -> {
                        insert(host);
                        store.transactions().write(() -> {
                            store.clients().save(client);
                            return true;
                        });
                        throw changedItsMind;
                    }))
                    .isSameAs(changedItsMind);

            assertThat(rows(host)).isZero();
            assertThat(store.clients().find(samples.reseller(), client.id())).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("org.cartulary.persistence.jooq.TestServer#running")
    void waitsForTheHostsCommitWithWhatFollowsIt(TestServer server) {
        on(server, (store, host) -> {
            List<String> done = new ArrayList<>();

            host.write(() -> {
                store.transactions().write(() -> {
                    store.transactions().afterCommit(() -> done.add("afterwards"));
                    return true;
                });
                assertThat(done).isEmpty();
                return true;
            });

            assertThat(done).containsExactly("afterwards");
        });
    }

    @ParameterizedTest
    @MethodSource("org.cartulary.persistence.jooq.TestServer#running")
    void leavesItToTheHostToRunAgainAfterAConflict(TestServer server) {
        on(server, (store, host) -> {
            store.transactions().write(() -> {
                store.clients().save(client);
                return true;
            });
            Client stale = client.fenced();
            store.transactions().write(() -> {
                store.clients().save(stale);
                return true;
            });

            assertThatThrownBy(() -> host.write(() -> {
                        insert(host);
                        store.clients().save(stale);
                        return true;
                    }))
                    .isInstanceOf(ConcurrentChange.class);
            assertThat(rows(host)).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("org.cartulary.persistence.jooq.TestServer#running")
    void beginsATransactionOfTheHostWhereThereIsNone(TestServer server) {
        on(server, (store, host) -> {
            Order order = samples.orders().plain();

            assertThat(store.transactions().<Boolean>write(() -> {
                        store.orders().add(order);
                        return host.active();
                    }))
                    .isTrue();
            assertThat(store.orders().find(samples.reseller(), order.id())).contains(order);
        });
    }

    private interface Scene {
        void play(JooqStore store, HostTransactions host);
    }

    private static void on(TestServer server, Scene scene) {
        try (Database database = TestDatabase.fresh(server)) {
            HostTransactions host = new HostTransactions(database.writes());
            host.write(() -> execute(host, "create table house (room integer)"));
            scene.play(JooqStore.within(host.source(), host), host);
        }
    }

    private static void insert(HostTransactions host) {
        execute(host, "insert into house values (1)");
    }

    private static int rows(HostTransactions host) {
        return host.write(() -> {
            try (Statement statement = host.connection().createStatement();
                    var result = statement.executeQuery("select count(*) from house")) {
                result.next();
                return result.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean execute(HostTransactions host, String text) {
        Connection connection = host.connection();
        try (Statement statement = connection.createStatement()) {
            return statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
