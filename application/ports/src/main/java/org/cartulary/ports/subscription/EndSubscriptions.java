package org.cartulary.ports.subscription;

/**
 * Recurring work: ends every subscription that was cancelled for a day that has come, in the time zone of its reseller. Safe to run on
 * several nodes at once: each subscription ends once, and its owner is told once.
 */
public interface EndSubscriptions {

    /** Says how many ended. */
    int handle();
}
