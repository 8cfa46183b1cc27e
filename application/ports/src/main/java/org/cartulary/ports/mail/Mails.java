package org.cartulary.ports.mail;

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
import org.jspecify.annotations.Nullable;

/** The mail ledger; {@code save} as every store, by version. At most one mail per event, recipient and template. */
public interface Mails {

    /** Adds new ones, by one statement, in the transaction of their event. */
    void addAll(List<Mail> mails);

    void save(Mail mail);

    Optional<Mail> find(ResellerId reseller, MailId mail);

    /** The resellers that have mail to hand over at an instant; the one read of this store that is not within a reseller. */
    List<ResellerId> resellersWithDue(Instant at);

    /** Mails to hand over at an instant, longest due first. */
    List<Mail> due(ResellerId reseller, Instant at, int most);

    /** Newest first; the key of a page is the text of the mail's identity. */
    Page<Mail> page(ResellerId reseller, @Nullable ClientId client, @Nullable MailState state, PageRequest request);
}
