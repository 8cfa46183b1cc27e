package org.cartulary.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.mail.SmtpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    @TempDir
    Path here;

    @Test
    void hasADefaultForEverything() {
        assertThat(read(Map.of()))
                .isEqualTo(new Settings(
                        "127.0.0.1",
                        8080,
                        null,
                        here.resolve(".cartulary"),
                        new DatabaseSettings(null, null, null),
                        null,
                        null,
                        Settings.Payments.SANDBOX,
                        false,
                        here.resolve(".cartulary/secret.key")));
    }

    @Test
    void readsEverySettingFromTheEnvironment() {
        Settings settings = read(Map.ofEntries(
                Map.entry("CARTULARY_HTTP_HOST", "0.0.0.0"),
                Map.entry("CARTULARY_HTTP_PORT", "0"),
                Map.entry("CARTULARY_PUBLIC_URL", "https://billing.example.com/a/"),
                Map.entry("CARTULARY_DATA_DIR", "data"),
                Map.entry("CARTULARY_DATABASE_URL", "jdbc:mariadb://db:3306/cartulary"),
                Map.entry("CARTULARY_DATABASE_USER", "c"),
                Map.entry("CARTULARY_DATABASE_PASSWORD", "p"),
                Map.entry("CARTULARY_SMTP_URL", "smtps://u:p@mail.example.com:465"),
                Map.entry("CARTULARY_MAIL_FROM", "Billing@example.com"),
                Map.entry("CARTULARY_PAYMENTS", "sandbox"),
                Map.entry("CARTULARY_TEST_CLOCK", "on"),
                Map.entry("CARTULARY_SECRET_FILE", "/run/secrets/cartulary"),
                Map.entry("CARTULARY_JARS", "/opt/jars")));
        assertThat(settings)
                .isEqualTo(new Settings(
                        "0.0.0.0",
                        0,
                        URI.create("https://billing.example.com/a"),
                        here.resolve("data"),
                        new DatabaseSettings("jdbc:mariadb://db:3306/cartulary", "c", new HiddenText("p")),
                        SmtpSettings.parse("smtps://u:p@mail.example.com:465"),
                        EmailAddress.parse("billing@example.com"),
                        Settings.Payments.SANDBOX,
                        true,
                        Path.of("/run/secrets/cartulary")));
    }

    @Test
    void readsTheFileInTheWorkingDirectoryUnlessAnotherOneIsNamed() throws IOException {
        Files.writeString(here.resolve("cartulary.properties"), "CARTULARY_HTTP_PORT=81\n");
        Files.writeString(here.resolve("other.properties"), "CARTULARY_HTTP_PORT = 82\n# a comment\n");
        assertThat(read(Map.of()).httpPort()).isEqualTo(81);
        assertThat(read(Map.of("CARTULARY_CONFIG", "other.properties")).httpPort())
                .isEqualTo(82);
    }

    @Test
    void prefersTheEnvironmentToTheFileAndTakesAnEmptyValueForNone() throws IOException {
        Files.writeString(here.resolve("cartulary.properties"), "CARTULARY_HTTP_PORT=81\nCARTULARY_PAYMENTS=\n");
        assertThat(read(Map.of("CARTULARY_HTTP_PORT", "82")).httpPort()).isEqualTo(82);
        assertThat(read(Map.of("CARTULARY_HTTP_PORT", " ")).httpPort()).isEqualTo(81);
    }

    @Test
    void readsASecretFromAFileWithoutItsLineEnd() throws IOException {
        Files.writeString(here.resolve("password"), "s3cret\n");
        Files.writeString(here.resolve("smtp"), "smtp://u:p@localhost:25\n");
        Settings settings =
                read(Map.of("CARTULARY_DATABASE_PASSWORD_FILE", "password", "CARTULARY_SMTP_URL_FILE", "smtp"));
        assertThat(settings.database().password()).isEqualTo(new HiddenText("s3cret"));
        assertThat(settings.smtp()).isEqualTo(SmtpSettings.parse("smtp://u:p@localhost:25"));
    }

    @Test
    void refusesASettingThatDoesNotExistAndSuggestsTheOneThatWasMeant() throws IOException {
        Path file = Files.writeString(here.resolve("cartulary.properties"), "CARTULARY_HTTPPORT=81\nhttp.port=82\n");
        problemsOf(Map.of("CARTULARY_DATABASE_PASWORD", "x", "CARTULARY_WALLPAPER", "red"))
                .containsExactlyInAnyOrder(
                        "CARTULARY_WALLPAPER: no such setting",
                        "CARTULARY_DATABASE_PASWORD: no such setting; did you mean CARTULARY_DATABASE_PASSWORD?",
                        "CARTULARY_HTTPPORT in " + file + ": no such setting; did you mean CARTULARY_HTTP_PORT?",
                        "http.port in " + file + ": no such setting; did you mean CARTULARY_HTTP_PORT?");
    }

    @Test
    void passesOverTheAddressesOfTestDatabases() {
        assertThat(read(Map.of("CARTULARY_TEST_MYSQL_URL", "jdbc:mysql://localhost/test"))
                        .testClock())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CARTULARY_HTTP_PORT, 65536, a number from 0 to 65535",
        "CARTULARY_HTTP_PORT, 80a, a number from 0 to 65535",
        "CARTULARY_PUBLIC_URL, billing.example.com, an URL such as https://billing.example.com",
        "CARTULARY_PUBLIC_URL, ftp://billing.example.com, an URL such as https://billing.example.com",
        "CARTULARY_PUBLIC_URL, https://x.example/?a=b, an URL such as https://billing.example.com",
        "CARTULARY_MAIL_FROM, nobody, an address such as billing@example.com",
        "CARTULARY_PAYMENTS, stripe, sandbox",
        "CARTULARY_TEST_CLOCK, yes, on or off",
    })
    void refusesAValueThatIsNoneOfItsKind(String key, String text, String expected) {
        problemsOf(Map.of(key, text)).containsExactly(key + " is " + text + ": expected is " + expected);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        problemsOf(Map.of(
                        "CARTULARY_HTTP_PORT", "x",
                        "CARTULARY_CONFIG", "missing.properties",
                        "CARTULARY_DATABASE_URL", "jdbc:oracle:thin:@db"))
                .hasSize(3);
    }

    @Test
    void showsNoSecretInAMessage() {
        problemsOf(Map.of("CARTULARY_SMTP_URL", "http://u:geheim@mail.example.com"))
                .containsExactly("CARTULARY_SMTP_URL: expected is smtp://user:password@host:587 or"
                        + " smtps://user:password@host:465, and a password only over TLS");
        assertThat(read(Map.of(
                                "CARTULARY_DATABASE_URL",
                                "jdbc:mysql://db/c?password=geheim",
                                "CARTULARY_DATABASE_PASSWORD",
                                "geheim",
                                "CARTULARY_SMTP_URL",
                                "smtp://u:geheim@mail.example.com"))
                        .toString())
                .doesNotContain("geheim");
    }

    @Test
    void refusesAPasswordInTheUrlOfTheDatabaseWithoutRepeatingIt() {
        problemsOf(Map.of("CARTULARY_DATABASE_URL", "jdbc:mysql://u:geheim@db/c"))
                .singleElement()
                .asString()
                .startsWith("CARTULARY_DATABASE_URL: expected is a JDBC URL without user and password")
                .doesNotContain("geheim");
    }

    @Test
    void refusesASecretThatIsGivenTwice() throws IOException {
        Files.writeString(here.resolve("password"), "a");
        problemsOf(Map.of("CARTULARY_DATABASE_PASSWORD_FILE", "password", "CARTULARY_DATABASE_PASSWORD", "b"))
                .containsExactly("CARTULARY_DATABASE_PASSWORD and CARTULARY_DATABASE_PASSWORD_FILE:"
                        + " only one of them can be set");
    }

    @Test
    void refusesInTheFileWhatIsNeededBeforeItIsRead() throws IOException {
        Path file = Files.writeString(here.resolve("cartulary.properties"), "CARTULARY_CONFIG=other.properties\n");
        problemsOf(Map.of()).containsExactly("CARTULARY_CONFIG in " + file + ": can be set in the environment only");
    }

    private Settings read(Map<String, String> environment) {
        return SettingsReader.read(environment, here);
    }

    private ListAssert<String> problemsOf(Map<String, String> environment) {
        return assertThat(
                catchThrowableOfType(BadSettings.class, () -> read(environment)).problems());
    }
}
