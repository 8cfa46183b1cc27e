package org.cartulary.ports.invoice;

/**
 * Recurring work: issues one invoice for all that a reseller has paid for itself in a month that is over in its zone, per currency, and
 * mails it to the reseller. Two nodes may do it at the same time: each month is issued once.
 */
public interface ConsolidateInvoices {

    /** Answers how many were issued. */
    int handle();
}
