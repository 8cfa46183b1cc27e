package org.cartulary.bootstrap.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.mail.Mails;
import org.jspecify.annotations.Nullable;

/** A mail ledger that gives word when new mails are committed, so that nobody waits for the relay's next round. */
public final class NudgingMails implements Mails {
    private final Mails mails;
    private final Transactions transactions;
    private final Runnable word;

    public NudgingMails(Mails mails, Transactions transactions, Runnable word) {
        this.mails = mails;
        this.transactions = transactions;
        this.word = word;
    }

    @Override
    public void addAll(List<Mail> added) {
        mails.addAll(added);
        if (!added.isEmpty()) {
            transactions.afterCommit(word);
        }
    }

    @Override
    public void save(Mail mail) {
        mails.save(mail);
    }

    @Override
    public Optional<Mail> find(ResellerId reseller, MailId mail) {
        return mails.find(reseller, mail);
    }

    @Override
    public List<ResellerId> resellersWithDue(Instant at) {
        return mails.resellersWithDue(at);
    }

    @Override
    public List<Mail> due(ResellerId reseller, Instant at, int most) {
        return mails.due(reseller, at, most);
    }

    @Override
    public Page<Mail> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable MailState state, PageRequest request) {
        return mails.page(reseller, client, state, request);
    }
}
