package org.cartulary.benchmarks.renewals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cartulary.benchmarks.measuring.Engine;
import org.cartulary.benchmarks.measuring.RowCounts;
import org.cartulary.benchmarks.measuring.Server;
import org.cartulary.benchmarks.measuring.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalsBenchmarkTest {

    /** What {@code docs/benchmarks.md} says of a run with one batch; whoever makes it less, writes it there too. */
    private static final int DOCUMENTED_STATEMENTS = 40;

    @TempDir
    private Path folder;

    private Server server;
    private RenewalsBenchmark benchmark;

    @BeforeEach
    void start() {
        server = Engine.H2.start(folder);
        benchmark = new RenewalsBenchmark(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBatchIsTwoCommitsBesideItsClaimAndNoMoreStatementsThanDocumented() {
        assertThat(benchmark.batch().changing().without("renewal_claim").commits())
                .isEqualTo(2);
        assertThat(benchmark.batch().statements()).isLessThanOrEqualTo(DOCUMENTED_STATEMENTS);
    }

    @Test
    void plainJdbcWritesTheSameRowsInEveryTable() throws Exception {
        benchmark.byUseCase(1);

        Map<String, Integer> byUseCase = addedBy(() -> benchmark.byUseCase(20));

        assertThat(addedBy(() -> benchmark.byJdbc(20))).isEqualTo(byUseCase);
        assertThat(byUseCase).containsEntry("renewed_period", 20);
    }

    @Test
    void nothingIsDueAnyMore() throws Exception {
        benchmark.byJdbc(20);
        benchmark.byUseCase(20);

        try (var connection = server.database().reads().getConnection();
                var statement = connection.createStatement();
                var due = statement.executeQuery("SELECT 1 FROM subscription WHERE due_on <= CURRENT_DATE")) {
            assertThat(due.next()).isFalse();
        }
    }

    @Test
    void bothTakeTurnsAndAreReported() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        RenewalsCommand.run(Engine.H2, List.of(5, 20), 1, 5, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("insert into renewed_period: 50 rows")
                .containsPattern("\n +5 +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+ \\(")
                .containsPattern("\n +20 +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+ \\(")
                .containsPattern("20 due are renewed at [0-9.]+ times the rate of 5");
    }

    private Map<String, Integer> addedBy(Callable<Tally> work) throws Exception {
        return new RowCounts(server.database().reads()).addedBy(() -> {
            try {
                assertThat(work.call().orders()).isEqualTo(20);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
