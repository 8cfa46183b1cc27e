package org.cartulary.ports.creditnote;

/**
 * Recurring work: gives by credit notes what changes of subscriptions have left over, where that is not to wait for the next periods
 * ({@link org.cartulary.domain.proration.CreditUse}). The invoices that paid for the present period are credited, the latest first, each at
 * most with what is left of its line for the subscription. What no invoice can be credited with stays with the subscription, for its next
 * periods. One transaction for each subscription: its credit goes down by exactly the net amounts of the credit notes, once, also when two
 * nodes do it at the same moment. The owner is told with each credit note.
 */
public interface CreditLeftOvers {

    /** Says how many credit notes were issued. */
    int handle();
}
