package org.cartulary.usecases.mail;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailError;
import org.cartulary.domain.mail.MailEvent;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.mail.Mails;
import org.cartulary.ports.mail.RetryMail;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Puts a dead mail back into the ledger's line. */
public final class RetryMailHandler implements RetryMail {

    private final Transactions transactions;
    private final Mails mails;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RetryMailHandler(Transactions transactions, Mails mails, InstantSource clock, Recorder recorder) {
        this.transactions = transactions;
        this.mails = mails;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Mail handle(Actor actor, MailId id) {
        actor.require(Scope.SETTINGS_WRITE);
        return transactions.write(() -> {
            Mail mail = mails.find(actor.reseller(), id).orElseThrow(() -> new MailError.Unknown(id).refused());
            if (mail.state() != MailState.DEAD) {
                throw new MailError.NoSuchMove(id, mail.state(), MailState.DUE).refused();
            }
            Mail again = mail.retry(clock.instant().truncatedTo(ChronoUnit.MICROS));
            mails.save(again);
            By by = new By(actor.reseller(), actor.principal(), mail.client(), null);
            recorder.record(by, List.of(new MailEvent.Retried(id, mail.template())));
            return again;
        });
    }
}
