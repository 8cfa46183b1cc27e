package org.cartulary.ports.renewal;

/**
 * Recurring work: tells owners ahead that subscriptions with long periods will be renewed, and that those which are renewed by hand only are
 * about to lapse. Once for each period.
 */
public interface NoticeRenewals {

    /** Of how many subscriptions somebody was told. */
    int handle();
}
