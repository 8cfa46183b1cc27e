package org.cartulary.ports.payment;

/**
 * Recurring work: asks the gateway about every payment attempt that has been pending or unknown for longer than a call can last, and
 * books or fails it. Safe to run on several nodes at once. One attempt that cannot be resolved holds up no other.
 */
public interface ResolvePayments {

    Resolved handle();

    /** How many were booked, failed, and are still open. */
    record Resolved(int booked, int failed, int open) {}
}
