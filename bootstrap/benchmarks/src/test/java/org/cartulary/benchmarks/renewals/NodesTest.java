package org.cartulary.benchmarks.renewals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cartulary.benchmarks.measuring.Engine;
import org.cartulary.benchmarks.measuring.Server;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.Shop;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes on one database share what is due, and renew it once. */
class NodesTest {

    private static final int DUE = 700;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB", "POSTGRESQL"})
    void twoRenewAllOnceAndBothSome(Engine engine) throws Exception {
        try (Server server = engine.start(folder)) {
            new Migrations(server.database().writes()).migrate();
            Core one = Core.over(JooqStore.open(server.database()));
            Core other = Core.over(JooqStore.open(server.database()));
            List<UUID> due = Shop.open(one, "shop").dueClients().add(DUE);

            List<RenewalReport> reports = together(List.of(one, other));

            assertThat(reports)
                    .hasSize(2)
                    .allSatisfy(report -> assertThat(report.count(Fate.RENEWED)).isPositive());
            assertThat(RenewalReport.of(reports).results())
                    .allMatch(result -> result.fate() == Fate.RENEWED)
                    .extracting(RenewalReport.Result::subscription)
                    .containsExactlyInAnyOrderElementsOf(
                            due.stream().map(SubscriptionId::new).toList());
            assertThat(rows(server, "renewed_period")).isEqualTo(DUE);
            assertThat(rows(server, "invoice")).isEqualTo(DUE);
            assertThat(rows(server, "payment_attempt")).isEqualTo(DUE);
            assertThat(rows(server, "renewal_claim")).isZero();
        }
    }

    private static int rows(Server server, String table) throws SQLException {
        try (var connection = server.database().reads().getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    private static List<RenewalReport> together(List<Core> nodes) {
        CyclicBarrier allHaveDoneSome = new CyclicBarrier(nodes.size());
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Callable<RenewalReport>> runs = nodes.stream()
                    .<Callable<RenewalReport>>map(
                            node -> () -> node.does().renewSubscriptions().handle(null, waitingOnce(allHaveDoneSome)))
                    .toList();
            List<RenewalReport> reports = new ArrayList<>();
            for (Future<RenewalReport> run : threads.invokeAll(runs)) {
                reports.add(run.get());
            }
            return reports;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Consumer<RenewalProgress> waitingOnce(CyclicBarrier barrier) {
        boolean[] waited = {false};
        return progress -> {
            if (progress.done() > 0 && !waited[0]) {
                waited[0] = true;
                try {
                    barrier.await();
                } catch (InterruptedException | BrokenBarrierException never) {
                    throw new IllegalStateException(never);
                }
            }
        };
    }
}
