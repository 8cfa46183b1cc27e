package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.mail.Mails;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** Which mails every {@link Mails} store gives to be handed over. */
public interface MailQueueContract extends StoreUnderTest {

    @Test
    default void givesTheLongestDueFirst() {
        Samples samples = Samples.ofNewReseller();
        Mail third = samples.messages().dueAt(Moments.NOW);
        Mail first = samples.messages().dueAt(Moments.NOW.minusSeconds(60));
        Mail second = samples.messages().dueAt(Moments.NOW.minusNanos(1000));
        add(third, first, second);
        assertThat(stores().mails().due(samples.reseller(), Moments.NOW, 10)).containsExactly(first, second, third);
        assertThat(stores().mails().due(samples.reseller(), Moments.NOW, 2)).containsExactly(first, second);
    }

    @Test
    default void givesNoneBeforeItIsDue() {
        Samples samples = Samples.ofNewReseller();
        Mail mail = samples.messages().dueAt(Moments.FAR);
        add(mail);
        Instant before = Moments.FAR.minusNanos(1000);
        assertThat(stores().mails().due(samples.reseller(), before, 10)).isEmpty();
        assertThat(stores().mails().due(samples.reseller(), Moments.FAR, 10)).containsExactly(mail);
    }

    @Test
    default void givesNoneThatWasSentOrIsDead() {
        Samples samples = Samples.ofNewReseller();
        add(samples.messages().full(MailState.SENT), samples.messages().full(MailState.DEAD));
        assertThat(stores().mails().due(samples.reseller(), Moments.FAR, 10)).isEmpty();
    }

    @Test
    default void givesNoneThatWasRolledBack() {
        Samples samples = Samples.ofNewReseller();
        Thrown.by(stores(), () -> {
            stores().mails().addAll(List.of(samples.messages().dueAt(Moments.NOW)));
            throw new IllegalStateException("after the write");
        });
        assertThat(stores().mails().due(samples.reseller(), Moments.NOW, 10)).isEmpty();
        assertThat(stores().mails().resellersWithDue(Moments.NOW)).doesNotContain(samples.reseller());
    }

    @Test
    default void givesNoneOfAnotherReseller() {
        add(Samples.ofNewReseller().messages().dueAt(Moments.NOW));
        assertThat(stores().mails().due(Samples.ofNewReseller().reseller(), Moments.NOW, 10))
                .isEmpty();
    }

    @Test
    default void namesEachResellerThatHasMailDueOnce() {
        Samples busy = Samples.ofNewReseller();
        Samples later = Samples.ofNewReseller();
        Samples done = Samples.ofNewReseller();
        add(busy.messages().dueAt(Moments.NOW), busy.messages().dueAt(Moments.NOW.minusSeconds(1)));
        add(later.messages().dueAt(Moments.FAR));
        add(done.messages().full(MailState.SENT));
        List<ResellerId> named = stores().mails().resellersWithDue(Moments.NOW);
        assertThat(named).containsOnlyOnce(busy.reseller()).doesNotContain(later.reseller(), done.reseller());
        assertThat(stores().mails().resellersWithDue(Moments.FAR)).contains(later.reseller());
    }

    @Test
    default void givesALeasedMailAgainWhenTheLeaseEnds() {
        Samples samples = Samples.ofNewReseller();
        Mail mail = samples.messages().dueAt(Moments.NOW);
        add(mail);
        Instant end = Moments.NOW.plusSeconds(60);
        write(() -> stores().mails().save(mail.lease(end)));
        assertThat(stores().mails().due(samples.reseller(), Moments.NOW, 10)).isEmpty();
        assertThat(stores().mails().due(samples.reseller(), end, 10)).containsExactly(mail.lease(end));
    }

    @Test
    default void letsOneOfManyRelaysLeaseAMail() {
        Samples samples = Samples.ofNewReseller();
        add(samples.messages().dueAt(Moments.NOW));
        List<Integer> leased = Together.run(
                16,
                thread -> Together.patiently(() -> stores().transactions().write(() -> {
                    List<Mail> due = stores().mails().due(samples.reseller(), Moments.NOW, 10);
                    due.forEach(mail -> stores().mails().save(mail.lease(Moments.FAR)));
                    return due.size();
                })));
        assertThat(leased).containsOnlyOnce(1).containsOnly(0, 1);
    }

    private void add(Mail... mails) {
        write(() -> stores().mails().addAll(List.of(mails)));
    }
}
