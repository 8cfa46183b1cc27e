package org.cartulary.persistence.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.mail.Mails;
import org.jspecify.annotations.Nullable;

/** The mail ledger in memory. */
final class InMemoryMails implements Mails {

    private final InMemoryTransactions transactions;
    private final Aggregates<Mail> mails;
    private final UniqueKey told;

    InMemoryMails(InMemoryTransactions transactions) {
        this.transactions = transactions;
        mails = new Aggregates<>(transactions, Mail::reseller, Mail::id, Mail::version);
        told = new UniqueKey(transactions);
    }

    @Override
    public void addAll(List<Mail> added) {
        transactions.statement(() -> added.forEach(this::save));
    }

    @Override
    public void save(Mail mail) {
        transactions.statement(() -> {
            if (mails.save(mail)) {
                told.insert(mail.reseller(), List.of(mail.event(), mail.recipient(), mail.template()), mail.id());
            }
        });
    }

    @Override
    public Optional<Mail> find(ResellerId reseller, MailId mail) {
        return mails.find(reseller, mail);
    }

    @Override
    public List<ResellerId> resellersWithDue(Instant at) {
        return mails.rows().resellers().stream()
                .filter(reseller -> !due(reseller, at, 1).isEmpty())
                .toList();
    }

    @Override
    public List<Mail> due(ResellerId reseller, Instant at, int most) {
        return mails.rows().all(reseller).stream()
                .filter(mail -> mail.state() == MailState.DUE && !mail.dueAt().isAfter(at))
                .sorted(Comparator.comparing(Mail::dueAt).thenComparing(Mail::id, IdentityOrder.BY_TEXT))
                .limit(most)
                .toList();
    }

    @Override
    public Page<Mail> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable MailState state, PageRequest request) {
        return mails.newestFirst(
                reseller,
                mail -> (client == null || client.equals(mail.client())) && (state == null || state == mail.state()),
                request,
                MailId::parse);
    }
}
