package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.MAIL;

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
import org.cartulary.ports.mail.Mails;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Table {@code mail}. */
final class JooqMails implements Mails {

    private final Statements statements;
    private final Rows<Mail> rows;
    private final Versions<Mail> versions;

    JooqMails(Statements statements) {
        this.statements = statements;
        rows = new Rows<>(statements, MailColumns.ALL);
        versions = new Versions<>(statements, rows, MailColumns.ALL, MAIL.VERSION, Mail::version);
    }

    @Override
    public void addAll(List<Mail> mails) {
        rows.insertAll(mails);
    }

    @Override
    public void save(Mail mail) {
        versions.save(mail);
    }

    @Override
    public Optional<Mail> find(ResellerId reseller, MailId mail) {
        return rows.find(reseller.value(), mail.value());
    }

    @Override
    public List<ResellerId> resellersWithDue(Instant at) {
        return statements.ask(
                statements.dsl().selectDistinct(MAIL.RESELLER_ID).from(MAIL).where(dueAt(at)),
                row -> row.get(MAIL.RESELLER_ID, ResellerId::new));
    }

    @Override
    public List<Mail> due(ResellerId reseller, Instant at, int most) {
        return rows.ask(rows.select(MAIL.RESELLER_ID.eq(reseller.value()).and(dueAt(at)))
                .orderBy(MAIL.DUE_AT, MAIL.MAIL_ID)
                .limit(most));
    }

    @Override
    public Page<Mail> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable MailState state, PageRequest request) {
        Condition wanted = MAIL.RESELLER_ID
                .eq(reseller.value())
                .and(Rows.is(MAIL.CLIENT_ID, Ids.of(client)))
                .and(Rows.is(MAIL.STATE, Texts.name(state)));
        return rows.newestFirst(wanted, MAIL.MAIL_ID, request, MailId::parse, Mail::id);
    }

    private static Condition dueAt(Instant at) {
        return MAIL.STATE.eq(MailState.DUE.name()).and(MAIL.DUE_AT.le(at));
    }
}
