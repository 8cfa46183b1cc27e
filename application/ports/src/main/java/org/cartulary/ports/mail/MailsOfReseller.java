package org.cartulary.ports.mail;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was told to whom, why, and did it arrive at the mail server? */
public interface MailsOfReseller {

    /** Newest first. */
    Page<Mail> page(Actor actor, @Nullable ClientId client, @Nullable MailState state, PageRequest request);
}
