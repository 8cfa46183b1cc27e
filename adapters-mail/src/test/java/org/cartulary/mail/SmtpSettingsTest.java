package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.cartulary.mail.SmtpSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, mail.example, 587, STARTTLS_REQUIRED",
        "smtp://mail.example/, mail.example, 587, STARTTLS_REQUIRED",
        "smtp://mail.example:25?starttls=optional, mail.example, 25, STARTTLS_OPTIONAL",
        "smtp://mail.example:2525?starttls=required, mail.example, 2525, STARTTLS_REQUIRED",
        "smtps://mail.example, mail.example, 465, TLS",
        "SMTPS://mail.example:4650, mail.example, 4650, TLS"
    })
    void readsWhereToAndHowGuarded(String url, String host, int port, Security security) {
        assertThat(SmtpSettings.parse(url)).isEqualTo(new SmtpSettings(host, port, security, null));
    }

    @Test
    void decodesUserAndPassword() {
        var login = SmtpSettings.parse("smtps://ada%40shop.example:p%3A%2F%40+%C5%BC%25@mail.example")
                .login();
        assertThat(login).isEqualTo(new SmtpSettings.Login("ada@shop.example", "p:/@+ż%"));
    }

    @Test
    void hidesThePassword() {
        assertThat(SmtpSettings.parse("smtps://ada:hunter2@mail.example"))
                .asString()
                .contains("ada", "mail.example")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "mail.example:25",
                "http://mail.example",
                "smtp:mail.example",
                "smtp://",
                "smtp://mail.example:0",
                "smtp://mail.example:65536",
                "smtp://mail.example:99999999999",
                "smtp://mail.example/inbox",
                "smtp://mail.example#x",
                "smtp://mail.example?starttls=off",
                "smtp://mail.example?tls=1",
                "smtps://mail.example?starttls=required",
                "smtps://ada:hunter2@",
                "smtps://ada:hunter2@two words",
                "smtps://ada:hun%ter2@mail.example",
                "smtps://ada@mail.example",
                "smtps://ada:@mail.example",
                "smtps://:hunter2@mail.example",
                "smtps://mail_1.example"
            })
    void refusesNonsenseWithoutRepeatingIt(String url) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SmtpSettings.parse(url))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isInstanceOf(InputError.Malformed.class);
                    assertThat(refused).hasNoCause();
                    assertThat(refused.toString()).doesNotContain("hunter2");
                });
    }

    @Test
    void refusesNoUrl() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SmtpSettings.parse(" "))
                .extracting(Refused::refusal)
                .isEqualTo(new InputError.Missing("smtp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example", "127.evil.example", "10.0.0.1"})
    void refusesAPasswordWhereEncryptionCanBePrevented(String host) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SmtpSettings.parse("smtp://ada:hunter2@" + host + "?starttls=optional"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void takesAPasswordToThisMachineInTheClear(String host) {
        assertThat(SmtpSettings.parse("smtp://ada:hunter2@" + host + "?starttls=optional")
                        .login())
                .isNotNull();
    }
}
