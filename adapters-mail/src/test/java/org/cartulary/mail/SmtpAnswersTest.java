package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import org.cartulary.ports.mail.MailSender.NotHandedOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a mail server's answers. */
class SmtpAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <ada@client.example> Your cart is ready, answered 550 5.1.1",
        "MAIL, 451 4.7.0 slow down billing@cartulary.example, answered 451 4.7.0",
        "'.', 554 5.6.0 'Your cart is ready' looks like spam, answered 554 5.6.0",
        "DATA, 503 no, answered 503",
        "EHLO, 421 4.3.2 closing, did not take the mail"
    })
    void keepsTheCodesOfAnAnswerAndNotItsWords(String command, String answer, String reason) throws IOException {
        try (var server = new PlainMailServer(null, Map.of(command, answer, "HELO", answer))) {
            assertThatExceptionOfType(NotHandedOver.class)
                    .isThrownBy(() -> sender(server).send(SampleMail.mail()))
                    .withMessage("the mail server 127.0.0.1:" + server.port() + " " + reason);
        }
    }

    @Test
    void countsAMailAsNotHandedOverWhenNobodyKnows() throws IOException {
        try (var server = new PlainMailServer(null, Map.of(".", PlainMailServer.HANG_UP))) {
            assertThatExceptionOfType(NotHandedOver.class)
                    .isThrownBy(() -> sender(server).send(SampleMail.mail()))
                    .withMessageEndingWith("did not take the mail");
        }
    }

    @Test
    void countsAMailAsHandedOverWhateverFollowsTheAnswerToIt() throws IOException {
        try (var server = new PlainMailServer(null, Map.of("QUIT", PlainMailServer.HANG_UP))) {
            sender(server).send(SampleMail.mail());
            assertThat(server.commands).contains("DATA");
        }
        try (var server = new PlainMailServer(null, Map.of("QUIT", "554 never"))) {
            sender(server).send(SampleMail.mail());
            assertThat(server.commands).contains("DATA");
        }
    }

    private static SmtpMailSender sender(PlainMailServer server) {
        var settings = SmtpSettings.parse("smtp://127.0.0.1:" + server.port() + "?starttls=optional");
        return new SmtpMailSender(settings, SampleMail.SENDER, SampleMail.TIME);
    }
}
