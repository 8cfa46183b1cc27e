package org.cartulary.bootstrap.simulating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.bootstrap.simulating.report.Figures;
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

/** Counts the mails that would have been handed over, and keeps none. */
final class CountedMails implements Mails {
    private final Transactions transactions;
    private final Tally tally;

    CountedMails(Transactions transactions, Tally tally) {
        this.transactions = transactions;
        this.tally = tally;
    }

    @Override
    public void addAll(List<Mail> mails) {
        mails.forEach(this::save);
    }

    @Override
    public void save(Mail mail) {
        transactions.afterCommit(() -> tally.add(Figures.of(mail.template())));
    }

    @Override
    public Optional<Mail> find(ResellerId reseller, MailId mail) {
        return Optional.empty();
    }

    @Override
    public List<ResellerId> resellersWithDue(Instant at) {
        return List.of();
    }

    @Override
    public List<Mail> due(ResellerId reseller, Instant at, int most) {
        return List.of();
    }

    @Override
    public Page<Mail> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable MailState state, PageRequest request) {
        return new Page<>(List.of(), null);
    }
}
