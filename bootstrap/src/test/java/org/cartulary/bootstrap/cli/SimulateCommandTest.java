package org.cartulary.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path here;

    @Test
    void tellsAMadeUpYearAndSetsNothingUp() throws IOException {
        assertThat(run("simulate", "--made-up", "40", "--from", "2027-01-01", "--declines", "10"))
                .isZero();
        assertThat(out.toString())
                .startsWith("12 simulated months, 2027-01-01 to 2027-12-31.")
                .containsSubsequence(
                        "renewals",
                        "2027-12-01",
                        "invoices in EUR",
                        "order-confirmation",
                        "running ",
                        "monthly recurring EUR ",
                        " of 40 subscriptions ended: ",
                        "sha-256 ");
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void tellsTheSameAgainForTheSameSeed() {
        run("simulate", "--made-up", "40", "--months", "3", "--from", "2027-01-01", "--seed", "5");
        String first = out.toString();
        run("simulate", "--made-up", "40", "--months", "3", "--from", "2027-01-01", "--seed", "5");
        assertThat(out.toString()).isEqualTo(first);
        run("simulate", "--made-up", "40", "--months", "3", "--from", "2027-01-01", "--seed", "6");
        assertThat(out.toString()).isNotEqualTo(first);
    }

    @Test
    void writesTheMonthsAndTheirChartIntoFiles() throws IOException {
        assertThat(run(
                        "simulate",
                        "--made-up",
                        "40",
                        "--months",
                        "3",
                        "--from",
                        "2027-01-01",
                        "--csv",
                        "year.csv",
                        "--chart",
                        "year.svg"))
                .isZero();
        assertThat(Files.readAllLines(here.resolve("year.csv")))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("month,orders,renewals,failed_payments");
        assertThat(Files.readString(here.resolve("year.svg")))
                .startsWith("<svg ")
                .endsWith("</svg>\n");
    }

    @Test
    void takesTheOnlyResellerByItselfAndAsksWhoseWhereThereIsNone() {
        assertThat(run("simulate")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no reseller yet");
        run("reseller", "create", "--name", "A", "--owner-email", "a@a.example", "--key-file", "key");
        assertThat(run("simulate", "--months", "1", "--from", "2027-01-01")).isZero();
        assertThat(out.toString())
                .startsWith("One simulated month, 2027-01-01 to 2027-01-31.")
                .contains("None of 0 subscriptions ended.");
        assertThat(run("simulate", "--reseller", "reseller_01h45ytscbebyvny4gc8cr8ma2"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no reseller reseller_01h45ytscbebyvny4gc8cr8ma2");
        run("reseller", "create", "--name", "B", "--owner-email", "b@b.example", "--key-file", "key2");
        assertThat(run("simulate")).isEqualTo(1);
        assertThat(err.toString()).contains("there are 2 resellers: say which with --reseller ID");
    }

    @Test
    void saysInOneLineWhatItCannotPlay() {
        assertThat(run("simulate", "--made-up", "0")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("cartulary: made-up: not between 1 and 1000000");
        assertThat(run("simulate", "--made-up", "1", "--months", "0")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("cartulary: months: not between 1 and 120");
        assertThat(run("simulate", "--made-up", "1", "--declines", "101")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("cartulary: declines: not between 0 and 100");
        assertThat(run("simulate", "--from", "soon")).isEqualTo(2);
        assertThat(run("simulate", "--made-up", "1", "--reseller", "any")).isEqualTo(2);
        assertThat(err.toString()).contains("mutually exclusive");
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(Map.of(), here, new PrintWriter(out), new PrintWriter(err), words);
    }
}
