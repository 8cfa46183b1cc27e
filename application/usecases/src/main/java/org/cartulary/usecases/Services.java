package org.cartulary.usecases;

import java.time.InstantSource;
import java.util.Set;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.mail.MailTemplates;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.usecases.mail.PublicLinks;
import org.cartulary.usecases.renewal.RenewalPace;

/** What the use cases need besides stores: what a host application brings along or takes from our adapters. */
public record Services(
        InstantSource clock,
        Identities identities,
        Secrets secrets,
        Set<PaymentGateway> gateways,
        MailTemplates templates,
        MailSender sender,
        InvoiceDocuments documents,
        PublicLinks links,
        DunningSchedule dunning,
        ReminderSchedule reminders,
        RenewalPace pace) {

    public Services {
        gateways = Set.copyOf(gateways);
    }

    /** With the usual dunning, reminders and pace of renewals. */
    public Services(
            InstantSource clock,
            Identities identities,
            Secrets secrets,
            Set<PaymentGateway> gateways,
            MailTemplates templates,
            MailSender sender,
            InvoiceDocuments documents,
            PublicLinks links) {
        this(
                clock,
                identities,
                secrets,
                gateways,
                templates,
                sender,
                documents,
                links,
                DunningSchedule.DEFAULT,
                ReminderSchedule.DEFAULT,
                RenewalPace.DEFAULT);
    }
}
