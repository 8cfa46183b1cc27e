package org.cartulary.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.reseller.RegisterReseller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    Path here;

    @Test
    void isMadeOfTheModulesThatTheDefaultsChoose() {
        try (Installation installation = open(Map.of())) {
            assertThat(installation.moduleNames())
                    .containsExactly(
                            "StoresOf",
                            "SystemTime",
                            "OwnSecrets",
                            "MailTexts",
                            "MailFiles",
                            "InvoicePages",
                            "SandboxPayments",
                            "AllUseCases",
                            "Imports",
                            "Invariants");
            assertThat(installation.databaseAnswers()).isTrue();
        }
    }

    @Test
    void takesAMailServerAndASettableClockWhereSettingsSaySo() {
        try (Installation installation =
                open(Map.of("CARTULARY_SMTP_URL", "smtp://mail.example.com", "CARTULARY_TEST_CLOCK", "on"))) {
            assertThat(installation.moduleNames())
                    .contains("SmtpMail", "SettableTime")
                    .doesNotContain("MailFiles", "SystemTime");
        }
    }

    @Test
    void knowsAKeyAgainAfterItWasClosed() {
        String secret;
        try (Installation installation = open(Map.of())) {
            secret = installation
                    .get(RegisterReseller.class)
                    .handle(new RegisterReseller.Command(
                            "Agence Exemple",
                            "Claude Martin",
                            EmailAddress.parse("claude@agence-exemple.fr"),
                            PostalAddress.parse("1 rue de la Paix", "75002", "Paris", "FR"),
                            null,
                            Language.FR,
                            ZoneId.of("Europe/Paris")))
                    .secret();
        }
        try (Installation installation = open(Map.of())) {
            UseCases useCases = installation.get(UseCases.class);
            assertThat(useCases.resellerOfActor()
                            .ask(useCases.authenticate().handle(secret))
                            .name())
                    .isEqualTo("Agence Exemple");
        }
    }

    private Installation open(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CARTULARY_DATA_DIR", here.toString());
        return Installation.open(SettingsReader.read(environment, here), URI.create("http://localhost:8080"));
    }
}
