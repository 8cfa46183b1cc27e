package org.cartulary.domain.mail;

import org.cartulary.domain.Event;

/** What people do about a mail; what becomes of it by itself stands in the mail ledger. */
public sealed interface MailEvent extends Event {

    /** Somebody wants a dead mail tried again. */
    record Retried(MailId mail, MailTemplate template) implements MailEvent {}
}
