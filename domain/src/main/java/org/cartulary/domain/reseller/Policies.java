package org.cartulary.domain.reseller;

import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.NoticeDays;

/**
 * How a reseller deals with what falls due. A change is for what is decided from then on: a try or a reminder that has its day keeps it.
 *
 * @param dunning what follows when a payment for a subscription fails
 * @param reminders of invoices that are overdue
 * @param notices how long ahead owners are told what comes
 */
public record Policies(DunningSchedule dunning, ReminderSchedule reminders, NoticeDays notices) {

    /** Those of an installation, for resellers that have none of their own. */
    public static Policies usual(DunningSchedule dunning, ReminderSchedule reminders) {
        return new Policies(dunning, reminders, NoticeDays.DEFAULT);
    }

    public Policies with(DunningSchedule other) {
        return new Policies(other, reminders, notices);
    }
}
