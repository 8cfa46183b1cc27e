package org.cartulary.bootstrap.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartulary.bootstrap.demo.Demo;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.payments.sandbox.SandboxLedger;
import org.cartulary.persistence.jooq.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInvariantsTest {
    @TempDir
    static Path whole;

    @TempDir
    Path copy;

    @BeforeAll
    static void theWholeJobIsDone() throws IOException {
        Path folder = whole.resolve("demo");
        StringWriter told = new StringWriter();
        assertThat(new Demo(folder, new PrintWriter(told)).run()).as("%s", told).isTrue();
    }

    @Test
    void holdWhereNothingWasAltered() throws IOException {
        copyTheWhole();
        assertThat(check())
                .allMatch(Findings::holds)
                .allMatch(findings -> findings.seen() > 0 || aboutWhatTheJobHasNot(findings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update recorded_event set principal = 'somebody' where sequence = 40 | Each recorded event follows",
                "delete from recorded_event where sequence = 40 | Each recorded event follows",
                "update invoice set series_number = 9 where series_number = 4 | The invoices of each series",
                "update invoice set issued_on = '2020-01-01' where series_number = 4 | The invoices of each series",
                "update invoice set quote = (select quote from invoice where series_number = 1) where series_number = 2"
                        + " | The amounts of each invoice add up",
                "delete from customer_order where placed_at = (select max(placed_at) from customer_order)"
                        + " | Each order has one cart",
                "update payment_attempt set state = 'FAILED' where state = 'SUCCEEDED' | Each order has one cart",
                "delete from subscription | Each order has one cart",
                "update payment_attempt set state = 'UNKNOWN' where state = 'SUCCEEDED' | Each open payment attempt",
                "update cart set state = 'PAYING' where state = 'CHECKED_OUT' | Each open payment attempt",
                "delete from recorded_event where event_id in (select event_id from mail) | Each mail is for an event",
                "update payment_attempt set amount = amount + 1 where state = 'SUCCEEDED' | Each payment that succeeded",
                "update payment_attempt set state = 'FAILED' where state = 'SUCCEEDED' | Each payment that succeeded",
                "update invoice set issued_on = '2040-01-01' where series_number = 4 | Each invoice is to the byte",
                "update renewed_period set period_start = '2020-01-01' | No two renewed periods",
                "update renewed_period set period_end = '2090-01-01' | No two renewed periods"
            })
    void tellWhatWasAlteredBehindTheirBack(String alteration, String invariant) throws IOException {
        copyTheWhole();
        alter(alteration);
        assertThat(check().stream().filter(findings -> !findings.holds()))
                .extracting(Findings::invariant)
                .anyMatch(text -> text.startsWith(invariant));
    }

    @Test
    void tellOfAChargeThatTheLedgerLost() throws IOException {
        copyTheWhole();
        Files.write(
                copy.resolve("payments").resolve(SandboxLedger.FILE),
                new byte[0],
                StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(check().stream().filter(findings -> !findings.holds()))
                .singleElement()
                .satisfies(findings -> assertThat(findings.broken())
                        .hasSize(5)
                        .allMatch(line -> line.endsWith("succeeded, charged was null")));
    }

    private static boolean aboutWhatTheJobHasNot(Findings findings) {
        return findings.invariant().startsWith("Each open payment attempt")
                || findings.invariant().startsWith("No client has had two trials");
    }

    private List<Findings> check() {
        try (Installation installation = Installation.open(settings(), URI.create("http://localhost:8080"))) {
            return installation.get(CheckInvariants.class).run();
        }
    }

    private void alter(String statement) {
        try (Database database = Database.embedded(settings().databaseFolder());
                Connection connection = database.reads().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            assertThat(sql.executeUpdate(statement)).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    private Settings settings() {
        return SettingsReader.read(Map.of("CARTULARY_DATA_DIR", copy.toString()), copy);
    }

    private void copyTheWhole() throws IOException {
        Path from = whole.resolve("demo");
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path to = copy.resolve(from.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
