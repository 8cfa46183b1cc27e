package org.cartulary.usecases.mail;

import jakarta.inject.Inject;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.mail.Mails;
import org.cartulary.ports.mail.MailsOfReseller;
import org.jspecify.annotations.Nullable;

/** Reads the mail ledger. */
public final class MailsOfResellerHandler implements MailsOfReseller {

    private final Mails mails;

    @Inject
    public MailsOfResellerHandler(Mails mails) {
        this.mails = mails;
    }

    @Override
    public Page<Mail> page(Actor actor, @Nullable ClientId client, @Nullable MailState state, PageRequest request) {
        actor.require(Scope.MAIL_READ);
        return mails.page(actor.reseller(), client, state, request);
    }
}
