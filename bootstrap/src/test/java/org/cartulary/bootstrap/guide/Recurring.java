package org.cartulary.bootstrap.guide;

import java.time.Duration;
import java.util.List;
import org.cartulary.bootstrap.service.RecurringWork;
import org.cartulary.ports.UseCases;

/** What a host has to do again and again. */
final class Recurring {

    private Recurring() {}

    static List<RecurringWork> start(UseCases billing) {
        // begin recurring
        RecurringWork mail = new RecurringWork(
                "mail", Duration.ofSeconds(2), () -> billing.relayMail().handle());
        RecurringWork payments = new RecurringWork(
                "payments",
                Duration.ofSeconds(15),
                () -> billing.resolvePayments().handle());
        RecurringWork requests = new RecurringWork(
                "requests",
                Duration.ofHours(1),
                () -> billing.forgetRequestKeys().handle());
        RecurringWork subscriptions = new RecurringWork("subscriptions", Duration.ofMinutes(10), () -> {
            billing.endSubscriptions().handle();
            billing.changeSubscriptions().handle();
            billing.creditLeftOvers().handle();
        });
        RecurringWork renewals = new RecurringWork(
                "renewals",
                Duration.ofMinutes(10),
                () -> billing.renewSubscriptions().handle());
        mail.start();
        payments.start();
        requests.start();
        subscriptions.start();
        renewals.start();
        // end recurring
        return List.of(mail, payments, requests, subscriptions, renewals);
    }
}
