package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.MAIL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final Pages<Mail, UUID> pages;
    private final Versions<Mail> versions;

    JooqMails(Statements statements) {
        this.statements = statements;
        rows = new Rows<>(statements, MailColumns.ALL);
        pages = new Pages<>(
                rows, MAIL.RESELLER_ID, MAIL.MAIL_ID, Columns.isAny(MAIL.CLIENT_ID), Columns.isAny(MAIL.STATE));
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
        return pages.page(
                reseller,
                request,
                Pages.after(request, MailId::parse),
                item -> item.id().toString(),
                Ids.of(client),
                Texts.name(state));
    }

    private static Condition dueAt(Instant at) {
        return MAIL.STATE.eq(MailState.DUE.name()).and(MAIL.DUE_AT.le(at));
    }
}
