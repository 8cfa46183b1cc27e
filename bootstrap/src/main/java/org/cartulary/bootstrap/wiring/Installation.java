package org.cartulary.bootstrap.wiring;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.util.Modules;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.cartulary.bootstrap.service.NudgingMails;
import org.cartulary.bootstrap.service.RecurringWork;
import org.cartulary.bootstrap.service.ToldRenewals;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.wiring.technology.StoresOf;
import org.cartulary.persistence.jooq.Database;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.cartulary.ports.creditnote.CreditLeftOvers;
import org.cartulary.ports.invoice.ConsolidateInvoices;
import org.cartulary.ports.invoice.RemindOfInvoices;
import org.cartulary.ports.mail.RelayMail;
import org.cartulary.ports.payment.ResolvePayments;
import org.cartulary.ports.refund.SettleRefunds;
import org.cartulary.ports.renewal.NoticeRenewals;
import org.cartulary.ports.renewal.RenewSubscriptions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.request.ForgetRequestKeys;
import org.cartulary.ports.subscription.ChangeSubscriptions;
import org.cartulary.ports.subscription.EndSubscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An installation that is open: its database, and its use cases over that. Whoever opens it closes it. */
public final class Installation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    private static final Duration MAIL_PAUSE = Duration.ofSeconds(2);
    private static final Duration PAYMENT_PAUSE = Duration.ofSeconds(5);
    private static final Duration REQUEST_PAUSE = Duration.ofHours(1);
    private static final Duration SUBSCRIPTION_PAUSE = Duration.ofMinutes(10);

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private final Database database;
    private final List<Module> modules;
    private final Injector injector;
    private final RecurringWork mail;
    private final RecurringWork payments;
    private final RecurringWork requests;
    private final RecurringWork subscriptions;
    private final RecurringWork renewals;

    private Installation(Settings settings, URI publicUrl, Database database, Module... inFront) {
        this.database = database;
        this.mail = new RecurringWork("relay-mail", MAIL_PAUSE, this::relayMail);
        this.payments = new RecurringWork("resolve-payments", PAYMENT_PAUSE, this::resolvePayments);
        this.requests = new RecurringWork("forget-request-keys", REQUEST_PAUSE, this::forgetRequestKeys);
        this.subscriptions = new RecurringWork("end-subscriptions", SUBSCRIPTION_PAUSE, this::endSubscriptions);
        this.renewals = new RecurringWork("renew-subscriptions", SUBSCRIPTION_PAUSE, this::renewSubscriptions);
        JooqStore stores = JooqStore.open(database);
        NudgingMails mails = new NudgingMails(stores.mails(), stores.transactions(), mail::nudge);
        this.modules = ModuleChoice.of(settings, publicUrl, new StoresOf(stores, mails));
        LOG.info("Modules: {}", String.join(", ", moduleNames()));
        this.injector = Guice.createInjector(
                Stage.PRODUCTION,
                Installation::strictly,
                Modules.override(modules).with(inFront));
    }

    /**
     * Opens the database, brings its tables up to date, and wires everything. Throws {@link org.cartulary.ports.Outage} if the database
     * does not answer.
     *
     * @param publicUrl where links in mails lead, without a slash at its end
     * @param inFront what a host binds in place of what the settings choose
     */
    public static Installation open(Settings settings, URI publicUrl, Module... inFront) {
        Database database = Databases.open(settings);
        try {
            new Migrations(database.reads()).migrate();
            return new Installation(settings, publicUrl, database, inFront);
        } catch (RuntimeException | Error unusable) {
            database.close();
            throw unusable;
        }
    }

    public <T> T get(Class<T> port) {
        return injector.getInstance(port);
    }

    /** The modules that settings chose. */
    public List<String> moduleNames() {
        return modules.stream().map(module -> module.getClass().getSimpleName()).toList();
    }

    /**
     * From now on mails are handed over, open payments resolved, refunds made, old request keys forgotten, subscriptions ended
     * and changed on their day, those that are due renewed and told ahead, reminders of overdue invoices written, and
     * invoices of months issued, in threads of their own.
     */
    public void startRecurringWork() {
        mail.start();
        payments.start();
        requests.start();
        subscriptions.start();
        renewals.start();
    }

    /** Whether the database answers now. */
    public boolean databaseAnswers() {
        try (Connection connection = database.reads().getConnection()) {
            return connection.isValid(2);
        } catch (SQLException silent) {
            return false;
        }
    }

    @Override
    public void close() {
        mail.close();
        payments.close();
        requests.close();
        subscriptions.close();
        renewals.close();
        database.close();
    }

    private void relayMail() {
        if (get(RelayMail.class).handle().sent() > 0) {
            mail.nudge();
        }
    }

    private void resolvePayments() {
        get(ResolvePayments.class).handle();
        get(SettleRefunds.class).handle();
    }

    private void endSubscriptions() {
        get(EndSubscriptions.class).handle();
        get(ChangeSubscriptions.class).handle();
        get(CreditLeftOvers.class).handle();
        get(RemindOfInvoices.class).handle();
        get(ConsolidateInvoices.class).handle();
    }

    private void renewSubscriptions() {
        get(NoticeRenewals.class).handle();
        RenewalReport report = get(RenewSubscriptions.class)
                .handle(null, new ToldRenewals(BETWEEN_LINES, line -> LOG.info("{}", line)));
        if (!report.results().isEmpty()) {
            LOG.info("{} subscriptions were due; sha-256 {}", report.results().size(), report.digest());
        }
    }

    private void forgetRequestKeys() {
        get(ForgetRequestKeys.class).handle();
    }

    private static void strictly(Binder binder) {
        binder.requireExplicitBindings();
        binder.disableCircularProxies();
        binder.requireExactBindingAnnotations();
        binder.requireAtInjectOnConstructors();
    }
}
