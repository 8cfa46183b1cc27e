package org.cartulary.ports.subscription;

/**
 * Recurring work: makes every change that was agreed for a day that has come, in the time zone of its reseller. What it costs was settled
 * when it was agreed. Safe to run on several nodes at once: each change is made once, and its owner is told once. Changes that come with a
 * renewal are made by that.
 */
public interface ChangeSubscriptions {

    /** Says how many were changed. */
    int handle();
}
