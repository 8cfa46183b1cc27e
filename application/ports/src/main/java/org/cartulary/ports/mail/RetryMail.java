package org.cartulary.ports.mail;

import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.reseller.Actor;

/** Tries a dead mail again. */
public interface RetryMail {

    Mail handle(Actor actor, MailId mail);
}
