package org.cartulary.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.ADA;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.client.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final MailId ID = new MailId(id(95));
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void isHeldByOneRelayUntilItsLeaseEnds() {
        assertThat(due(0).lease(LATER))
                .returns(MailState.DUE, Mail::state)
                .returns(1, Mail::tries)
                .returns(LATER, Mail::dueAt)
                .returns(2L, Mail::version);
    }

    @Test
    void isSentOnce() {
        Mail sent = due(1).sent(LATER);

        assertThat(sent)
                .returns(MailState.SENT, Mail::state)
                .returns(LATER, Mail::sentAt)
                .returns(null, Mail::failure)
                .returns(1, Mail::tries);
        assertThat(refusalOf(() -> sent.sent(LATER))).isEqualTo(noMove(MailState.SENT, MailState.SENT));
        assertThat(refusalOf(() -> sent.lease(LATER))).isEqualTo(noMove(MailState.SENT, MailState.DUE));
        assertThat(refusalOf(() -> sent.failed("late", LATER))).isEqualTo(noMove(MailState.SENT, MailState.DUE));
        assertThat(refusalOf(() -> sent.retry(LATER))).isEqualTo(noMove(MailState.SENT, MailState.DUE));
    }

    @Test
    void pausesTwiceAsLongAfterEachFailureAndDiesAfterTheEighth() {
        List<Long> pauses = new ArrayList<>();
        Mail mail = due(0);
        while (mail.state() == MailState.DUE) {
            mail = mail.lease(NOON).failed("421 busy", NOON);
            pauses.add(Duration.between(NOON, mail.dueAt()).toSeconds());
        }

        assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 0L);
        assertThat(mail)
                .returns(MailState.DEAD, Mail::state)
                .returns(8, Mail::tries)
                .returns("421 busy", Mail::failure)
                .returns(null, Mail::sentAt);
    }

    @Test
    void keepsFiveHundredCharactersOfWhyItFailed() {
        assertThat(due(1).failed("x".repeat(501), NOON).failure()).isEqualTo("x".repeat(500));
        assertThat(due(1).failed("x".repeat(500), NOON).failure()).isEqualTo("x".repeat(500));
    }

    @Test
    void isTriedAgainFromTheStartOnceItWasDead() {
        Mail retried = dead().retry(LATER);

        assertThat(retried)
                .returns(MailState.DUE, Mail::state)
                .returns(0, Mail::tries)
                .returns(LATER, Mail::dueAt)
                .returns("550 no such user", Mail::failure);
    }

    @Test
    void isNotTakenFromTheRelayThatHoldsItByARetry() {
        assertThat(refusalOf(() -> due(0).lease(LATER).retry(NOON))).isEqualTo(noMove(MailState.DUE, MailState.DUE));
    }

    @Test
    void isLeftAloneByRelaysOnceItIsDead() {
        assertThat(refusalOf(() -> dead().lease(LATER))).isEqualTo(noMove(MailState.DEAD, MailState.DUE));
        assertThat(refusalOf(() -> dead().sent(LATER))).isEqualTo(noMove(MailState.DEAD, MailState.SENT));
        assertThat(refusalOf(() -> dead().failed("x", LATER))).isEqualTo(noMove(MailState.DEAD, MailState.DEAD));
    }

    @Test
    void namesTheFilesOfItsTemplate() {
        assertThat(MailTemplate.values())
                .extracting(MailTemplate::toString)
                .containsExactly(
                        "invitation",
                        "welcome",
                        "sent-cart",
                        "order-confirmation",
                        "access-request",
                        "subscription-notice",
                        "payment-notice",
                        "renewal-notice",
                        "trial-notice",
                        "invoice-notice",
                        "monthly-invoice",
                        "reseller-notice");
    }

    private static MailError noMove(MailState from, MailState to) {
        return new MailError.NoSuchMove(ID, from, to);
    }

    private static Mail due(int tries) {
        return mail(MailState.DUE, tries, null);
    }

    private static Mail dead() {
        return mail(MailState.DEAD, Mail.MOST_TRIES, "550 no such user");
    }

    private static Mail mail(MailState state, int tries, @Nullable String failure) {
        return new Mail(
                ID,
                RESELLER,
                new EventId(id(90)),
                CLIENT,
                ADA,
                MailTemplate.WELCOME,
                Language.FR,
                Map.of("organisation", "Boulangerie Ada"),
                null,
                null,
                state,
                tries,
                NOON,
                null,
                failure,
                1);
    }
}
