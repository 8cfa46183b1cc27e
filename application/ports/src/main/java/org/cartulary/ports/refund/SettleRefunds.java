package org.cartulary.ports.refund;

/**
 * Recurring work: asks the gateways for the refunds that have begun, and again about those of which nobody knows. Each is asked for under
 * its own key, so it is made at most once however often and on however many nodes this runs. One that was refused leaves its credit note
 * owed, and the reseller is told.
 */
public interface SettleRefunds {

    Settled handle();

    /** How many were made, refused, and are open still. */
    record Settled(int made, int refused, int open) {}
}
