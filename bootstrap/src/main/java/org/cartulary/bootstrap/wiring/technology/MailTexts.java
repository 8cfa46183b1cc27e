package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import java.net.URI;
import org.cartulary.mail.MustacheMailTemplates;
import org.cartulary.ports.mail.MailTemplates;
import org.cartulary.usecases.mail.PublicLinks;

/** Mails are written from the templates that are shipped; their links lead to the public address. */
public final class MailTexts extends AbstractModule {
    private final URI publicUrl;

    public MailTexts(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    protected void configure() {
        bind(MailTemplates.class).toInstance(new MustacheMailTemplates());
        bind(PublicLinks.class).toInstance(new PublicLinks(publicUrl));
    }
}
