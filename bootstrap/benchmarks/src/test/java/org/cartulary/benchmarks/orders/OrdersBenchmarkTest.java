package org.cartulary.benchmarks.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cartulary.benchmarks.measuring.Engine;
import org.cartulary.benchmarks.measuring.RowCounts;
import org.cartulary.benchmarks.measuring.Server;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.PermittedClient;
import org.cartulary.benchmarks.shop.Shop;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersBenchmarkTest {

    /** What {@code docs/benchmarks.md} says; whoever makes it less, writes it there too. */
    private static final int DOCUMENTED_STATEMENTS = 25;

    @TempDir
    private Path folder;

    private Server server;

    @BeforeEach
    void start() {
        server = Engine.H2.start(folder);
        new Migrations(server.database().writes()).migrate();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anOrderIsTwoCommitsAndNoMoreStatementsThanDocumented() {
        var recorded = rawWorker("shop").recorded();

        assertThat(recorded.commits()).isEqualTo(2);
        assertThat(recorded.statements()).isLessThanOrEqualTo(DOCUMENTED_STATEMENTS);
    }

    @Test
    void plainJdbcWritesTheSameRowsInEveryTable() throws Exception {
        Core core = Core.over(JooqStore.open(server.database()));
        Worker product = new ProductWorker(core::checkOut, client("ours"), 3);
        Worker raw = rawWorker("theirs");
        RowCounts counts = new RowCounts(server.database().reads());
        place(product, 1);

        assertThat(counts.addedBy(() -> place(raw, 3))).isEqualTo(counts.addedBy(() -> place(product, 3)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bothTakeTurnsAndAreReported(boolean rest) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Plan plan = new Plan(List.of(1, 2), 1, rest, 3, 1, Duration.ofMillis(100));

        OrdersCommand.run(List.of(Engine.H2), plan, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("insert into customer_order: 1 row")
                .containsPattern("\n +1 +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+ \\(")
                .containsPattern("\n +2 +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+ \\(");
    }

    private RawWorker rawWorker(String shop) {
        return new RawWorker(server.database().writes(), client(shop), 3);
    }

    private PermittedClient client(String shop) {
        return Shop.open(Core.over(JooqStore.open(server.database())), shop).client("client");
    }

    private static void place(Worker worker, int orders) {
        worker.prepare(orders);
        for (int i = 0; i < orders; i++) {
            assertThat(worker.order()).isTrue();
        }
    }
}
