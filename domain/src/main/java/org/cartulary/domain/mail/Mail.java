package org.cartulary.domain.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the mail ledger: what is to be told to whom, because of which event, and what became of it. There is at most one per
 * event, recipient and template.
 *
 * @param facts what the template is filled with; holds no secret
 * @param link the one-time link that it carries, if any
 * @param attachment the document that goes with it, if any
 * @param dueAt not handed over before; while a relay holds it, the end of that relay's lease
 * @param failure why the last try failed
 */
public record Mail(
        MailId id,
        ResellerId reseller,
        EventId event,
        @Nullable ClientId client,
        EmailAddress recipient,
        MailTemplate template,
        Language language,
        Map<String, String> facts,
        @Nullable MailLink link,
        @Nullable MailAttachment attachment,
        MailState state,
        int tries,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        long version) {

    /** How often a mail is tried before it is dead. */
    public static final int MOST_TRIES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_FAILURE = 500;

    public Mail {
        facts = Map.copyOf(facts);
    }

    /** Holds it for one relay: no other takes it before the lease ends. The try counts from now on. Refuses a dead one. */
    public Mail lease(Instant until) {
        require(MailState.DUE);
        return next(MailState.DUE, tries + 1, until, null, failure);
    }

    public Mail sent(Instant at) {
        return next(MailState.SENT, tries, dueAt, at, null);
    }

    /** Pauses 30 seconds after the first failure and twice as long after each further one; dead after the last try. */
    public Mail failed(String reason, Instant at) {
        String brief = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
        if (tries >= MOST_TRIES) {
            return next(MailState.DEAD, tries, dueAt, null, brief);
        }
        return next(MailState.DUE, tries, at.plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1))), null, brief);
    }

    /** Somebody wants a dead one tried again. Refuses one that is due, because a relay may be holding it. */
    public Mail retry(Instant at) {
        require(MailState.DEAD);
        return next(MailState.DUE, 0, at, null, failure);
    }

    /** Both lead to {@code DUE}, which the table allows from either state: what differs is who may do it. */
    private void require(MailState from) {
        if (state != from) {
            throw new MailError.NoSuchMove(id, state, MailState.DUE).refused();
        }
    }

    private Mail next(MailState to, int tried, Instant due, @Nullable Instant sent, @Nullable String why) {
        if (!state.next().contains(to)) {
            throw new MailError.NoSuchMove(id, state, to).refused();
        }
        return new Mail(
                id,
                reseller,
                event,
                client,
                recipient,
                template,
                language,
                facts,
                link,
                attachment,
                to,
                tried,
                due,
                sent,
                why,
                version + 1);
    }
}
