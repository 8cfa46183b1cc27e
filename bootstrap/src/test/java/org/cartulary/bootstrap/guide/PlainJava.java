package org.cartulary.bootstrap.guide;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;
import org.cartulary.bootstrap.service.HmacSecrets;
import org.cartulary.bootstrap.service.SystemIdentities;
import org.cartulary.documents.MustacheInvoiceDocuments;
import org.cartulary.mail.MustacheMailTemplates;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.usecases.Handlers;
import org.cartulary.usecases.Services;
import org.cartulary.usecases.mail.PublicLinks;

/** All use cases over a host's own database, by {@code new} alone. */
final class PlainJava {

    private PlainJava() {}

    static UseCases billing(DataSource database, MailSender mail, Set<PaymentGateway> gateways, byte[] secret) {
        // begin plain
        new Migrations(database).migrate();
        UseCases billing = Handlers.over(
                JooqStore.open(database),
                new Services(
                        InstantSource.system(),
                        new SystemIdentities(),
                        new HmacSecrets(secret),
                        gateways,
                        new MustacheMailTemplates(),
                        mail,
                        new MustacheInvoiceDocuments(),
                        new PublicLinks(URI.create("https://billing.house.example"))));
        // end plain
        return billing;
    }
}
