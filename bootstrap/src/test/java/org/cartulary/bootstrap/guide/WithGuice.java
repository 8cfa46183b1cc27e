package org.cartulary.bootstrap.guide;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import java.net.URI;
import javax.sql.DataSource;
import org.cartulary.bootstrap.wiring.technology.InvoicePages;
import org.cartulary.bootstrap.wiring.technology.MailTexts;
import org.cartulary.bootstrap.wiring.technology.OwnSecrets;
import org.cartulary.bootstrap.wiring.technology.StoresOf;
import org.cartulary.bootstrap.wiring.technology.SystemTime;
import org.cartulary.bootstrap.wiring.usecase.AllUseCases;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.payment.PaymentGateway;

/** All use cases by an injector, with some modules of ours and one of the host's. */
final class WithGuice {

    private WithGuice() {}

    static Injector injector(DataSource database, HouseMail mail, HousePayments payments, byte[] secret) {
        // begin guice
        new Migrations(database).migrate();
        JooqStore stores = JooqStore.open(database);
        Injector injector = Guice.createInjector(
                new StoresOf(stores, stores.mails()),
                new SystemTime(),
                new OwnSecrets(secret),
                new MailTexts(URI.create("https://billing.house.example")),
                new InvoicePages(),
                new AllUseCases(),
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(MailSender.class).toInstance(new OwnMail(mail));
                        Multibinder.newSetBinder(binder(), PaymentGateway.class)
                                .addBinding()
                                .toInstance(new OwnGateway(payments));
                    }
                });
        // end guice
        return injector;
    }
}
