package org.cartulary.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartulary.bootstrap.importing.CsvSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path here;

    @BeforeEach
    void theSampleFilesAreHere() throws IOException {
        for (String name : List.of("products.csv", "prices.csv", "seat-tiers.csv", "tax-rates.csv", "clients.csv")) {
            Files.write(here.resolve(name), CsvSource.sample(name).read());
        }
    }

    @Test
    void setsUpAResellerAndPutsItsKeyIntoAFileThatOnlyItsOwnerCanRead() throws IOException {
        assertThat(createReseller("key")).isZero();
        assertThat(out.toString()).startsWith("reseller_").contains("is in " + here.resolve("key"));
        assertThat(Files.readString(here.resolve("key"))).matches("key_[a-z2-7]{58}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(here.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void writesNoKeyOverAFileThatIsThere() throws IOException {
        Files.writeString(here.resolve("key"), "precious");
        assertThat(createReseller("key")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("cartulary: " + here.resolve("key")
                        + " is there already: a key is written into a new file only" + System.lineSeparator());
        assertThat(here.resolve("key")).hasContent("precious");
    }

    @Test
    void leavesNoKeyFileWhereTheResellerIsRefused() {
        assertThat(run("reseller", "create", "--name", "A", "--owner-email", "nobody", "--key-file", "key"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("cartulary: email: expected an address");
        assertThat(here.resolve("key")).doesNotExist();
    }

    @Test
    void importsTheSampleAndFindsThatEverythingHolds() {
        createReseller("key");
        assertThat(run("import", "catalog", "seat-tiers.csv", "prices.csv", "products.csv", "tax-rates.csv"))
                .isZero();
        assertThat(out.toString()).contains("products: 22 new").contains("tax rates: 12 new");
        assertThat(run("import", "clients", "clients.csv", "--all-or-nothing")).isZero();
        assertThat(out.toString()).contains("clients: 240 new");
        assertThat(run("import", "clients", "clients.csv")).isZero();
        assertThat(out.toString()).contains("clients: 0 new, 0 changed, 240 unchanged");
        assertThat(run("check")).isZero();
        assertThat(out.toString().lines())
                .hasSize(10)
                .allMatch(line -> line.startsWith("holds   "))
                .anyMatch(line -> line.endsWith("once per recipient and template (240 looked at)"));
    }

    @Test
    void reportsWhatItCouldNotImportAndEndsWithOne() throws IOException {
        createReseller("key");
        Files.writeString(
                here.resolve("bad.csv"),
                Files.readString(here.resolve("prices.csv")).lines().findFirst().orElseThrow()
                        + "\nno-such-product,12,EUR,1.00,0\n");
        assertThat(run("import", "catalog", "products.csv", "bad.csv")).isEqualTo(1);
        assertThat(out.toString()).contains("products: 22 new");
        assertThat(err.toString().lines())
                .containsExactly(
                        here.resolve("bad.csv") + ":2: product: there is no product with this code",
                        "1 thing was not imported.");
    }

    @Test
    void asksWhoseTheImportIsWhereThereIsNoneOrSeveral() {
        assertThat(run("import", "clients", "clients.csv")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no reseller yet");
        createReseller("key1");
        String first = out.toString().lines().findFirst().orElseThrow();
        createReseller("key2");
        assertThat(run("import", "clients", "clients.csv")).isEqualTo(1);
        assertThat(err.toString()).contains("there are 2 resellers");
        assertThat(run("import", "clients", "clients.csv", "--reseller", "reseller_01h45ytscbebyvny4gc8cr8ma2"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no reseller reseller_01h45ytscbebyvny4gc8cr8ma2");
        assertThat(run("import", "clients", "clients.csv", "--reseller", first)).isZero();
    }

    @Test
    void renewsWhatIsDueAndSaysSo() {
        createReseller("key");
        assertThat(run("renew", "--until", "2099-12-31")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "0 renewed, 0 unpaid, 0 pending, 0 lapsed, 0 set aside",
                        "sha-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(run("renew", "--until", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("--until");
    }

    @Test
    void bringsTheTablesUpToDateOnce() {
        assertThat(run("migrate")).isZero();
        assertThat(out.toString())
                .contains("resellers")
                .endsWith("The tables are up to date now." + System.lineSeparator());
        assertThat(run("migrate")).isZero();
        assertThat(out.toString()).isEqualTo("The tables are up to date." + System.lineSeparator());
    }

    @Test
    void saysWhatIsWrongWithSettingsAndEndsWithTwo() {
        environment.put("CARTULARY_HTTP_PROT", "80");
        assertThat(run("check")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("cartulary: CARTULARY_HTTP_PROT: no such setting; did you mean CARTULARY_HTTP_PORT?"
                        + System.lineSeparator());
    }

    @Test
    void saysInOneLineThatTheDatabaseDoesNotAnswer() {
        environment.put(
                "CARTULARY_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none?user=u&password=geheim&connectTimeout=1");
        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).contains("does not answer").doesNotContain("geheim");
    }

    @Test
    void explainsItselfWhereACommandCannotBeUnderstood() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString())
                .contains(
                        "Usage: cartulary",
                        "demo",
                        "serve",
                        "reseller",
                        "import",
                        "renew",
                        "simulate",
                        "migrate",
                        "check");
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(err.toString()).contains("check");
        assertThat(run("import")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand");
        assertThat(run("import", "clients")).isEqualTo(2);
        assertThat(run("reseller", "create", "--name", "A")).isEqualTo(2);
        assertThat(err.toString()).contains("--owner-email", "--key-file");
        assertThat(run("--version")).isZero();
    }

    @Test
    void tellsTheWholeJobAndLeavesItsInvoicesAndMails() throws IOException {
        environment.put("CARTULARY_DATABASE_URL", "jdbc:postgresql://the.demo.does.not.touch/this");
        assertThat(run("demo")).isZero();
        assertThat(out.toString())
                .containsSubsequence(
                        "A reseller is set up",
                        "22 new",
                        "12 invitations went out",
                        "more than the EUR 400.00 per order that the client granted",
                        "invoice INV-000001 over EUR 206.46",
                        "the client has not granted",
                        "in the account of the reseller",
                        "by its link",
                        "The link is gone now",
                        "insufficient_funds",
                        "is unknown",
                        "It was charged once",
                        "holds ")
                .doesNotContain("BROKEN");
        List<Path> told = out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(".pdf") || line.endsWith(".eml"))
                .map(Path::of)
                .toList();
        assertThat(told).hasSizeGreaterThan(20).allMatch(Files::isRegularFile);
        assertThat(Files.readAllBytes(told.get(0))).startsWith('%', 'P', 'D', 'F');
        try (Stream<Path> all = Files.list(here.resolve(".cartulary"))) {
            assertThat(all).hasSize(1);
        }
    }

    private int createReseller(String keyFile) {
        return run(
                "reseller",
                "create",
                "--name",
                "Agence Exemple",
                "--owner-email",
                "claude@agence-exemple.fr",
                "--key-file",
                keyFile);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(environment, here, new PrintWriter(out), new PrintWriter(err), words);
    }
}
