package org.cartulary.ports.invoice;

/** Recurring work: reminds whoever owes an invoice that is overdue, on the days of the {@code ReminderSchedule}, once for each. */
public interface RemindOfInvoices {

    /** How many were reminded. */
    int handle();
}
