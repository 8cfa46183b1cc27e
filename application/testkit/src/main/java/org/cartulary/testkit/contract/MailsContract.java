package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.mail.Mails;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Mails} store promises of mails one by one; {@link MailQueueContract} says which are handed over. */
public interface MailsContract extends VersionsContract<Mail>, PagesContract<Mail> {

    @Override
    default Mail sample(Samples samples) {
        return samples.messages().dueAt(Moments.NOW);
    }

    @Override
    default List<Function<Samples, Mail>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.messages().full(MailState.DUE),
                samples -> samples.messages().full(MailState.SENT),
                samples -> samples.messages().full(MailState.DEAD));
    }

    @Override
    default Mail changed(Mail mail) {
        Mail full = Samples.ofNewReseller().messages().full(MailState.SENT);
        boolean due = mail.state() == MailState.DUE;
        return new Mail(
                mail.id(),
                mail.reseller(),
                mail.event(),
                mail.client(),
                mail.recipient(),
                mail.template(),
                mail.language(),
                mail.facts(),
                mail.link(),
                mail.attachment(),
                due ? MailState.SENT : MailState.DUE,
                mail.tries() + 1,
                full.dueAt(),
                due ? full.sentAt() : null,
                due ? null : full.failure(),
                mail.version() + 1);
    }

    @Override
    default long version(Mail mail) {
        return mail.version();
    }

    @Override
    default void save(Mail mail) {
        stores().mails().save(mail);
    }

    @Override
    default Optional<Mail> find(ResellerId reseller, Mail like) {
        return stores().mails().find(reseller, like.id());
    }

    @Override
    default Page<Mail> page(ResellerId reseller, PageRequest request) {
        return stores().mails().page(reseller, null, null, request);
    }

    @Override
    default String key(Mail mail) {
        return mail.id().toString();
    }

    @Test
    default void addsManyAtOnce() {
        Samples samples = Samples.ofNewReseller();
        List<Mail> mails = Stream.generate(() -> samples.messages().full(MailState.DUE))
                .limit(30)
                .toList();
        write(() -> stores().mails().addAll(mails));
        write(() -> stores().mails().addAll(List.of()));
        assertThat(page(samples.reseller(), PageRequest.FIRST).items()).containsExactlyInAnyOrderElementsOf(mails);
    }

    @Test
    default void refusesToTellOneEventTwiceByOneTemplateToOneRecipient() {
        Samples samples = Samples.ofNewReseller();
        Mail first = sample(samples);
        Mail twin = samples.messages().mail(first.event(), first.recipient(), first.template(), Moments.FAR);
        Mail other = sample(samples);
        write(() -> stores().mails().addAll(List.of(first)));
        assertThat(Thrown.by(stores(), () -> stores().mails().addAll(List.of(other, twin))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(page(samples.reseller(), PageRequest.FIRST).items()).containsExactly(first);
    }

    @Test
    default void tellsOneEventToManyAndByManyTemplates() {
        Samples samples = Samples.ofNewReseller();
        Mail first = sample(samples);
        List<Mail> more = List.of(
                samples.messages().mail(first.event(), samples.email(), first.template(), Moments.NOW),
                samples.messages().mail(first.event(), first.recipient(), MailTemplate.WELCOME, Moments.NOW),
                samples.messages().mail(samples.id(EventId::new), first.recipient(), first.template(), Moments.NOW));
        write(() -> stores().mails().addAll(List.of(first)));
        write(() -> stores().mails().addAll(more));
        assertThat(page(samples.reseller(), PageRequest.FIRST).items()).hasSize(4);
    }

    @Test
    default void listsMailsAboutAClientOrInAState() {
        Samples samples = Samples.ofNewReseller();
        Mail due = sample(samples);
        Mail dead = samples.messages().full(MailState.DEAD);
        Mail sent = samples.messages().full(MailState.SENT);
        write(() -> stores().mails().addAll(List.of(due, dead, sent)));
        assertThat(listed(samples, dead.client(), null)).containsExactly(dead);
        assertThat(listed(samples, null, MailState.SENT)).containsExactly(sent);
        assertThat(listed(samples, sent.client(), MailState.SENT)).containsExactly(sent);
        assertThat(listed(samples, sent.client(), MailState.DEAD)).isEmpty();
    }

    private List<Mail> listed(Samples samples, @Nullable ClientId client, @Nullable MailState state) {
        return stores().mails()
                .page(samples.reseller(), client, state, PageRequest.FIRST)
                .items();
    }
}
