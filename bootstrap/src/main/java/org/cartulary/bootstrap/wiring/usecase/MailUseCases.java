package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.mail.MailsOfReseller;
import org.cartulary.ports.mail.RelayMail;
import org.cartulary.ports.mail.RetryMail;
import org.cartulary.usecases.mail.MailsOfResellerHandler;
import org.cartulary.usecases.mail.Postman;
import org.cartulary.usecases.mail.RelayMailHandler;
import org.cartulary.usecases.mail.RetryMailHandler;

/** The mail ledger and its relay. */
public final class MailUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(MailsOfReseller.class).to(MailsOfResellerHandler.class);
        bind(RelayMail.class).to(RelayMailHandler.class);
        bind(RetryMail.class).to(RetryMailHandler.class);
        bind(Postman.class);
    }
}
