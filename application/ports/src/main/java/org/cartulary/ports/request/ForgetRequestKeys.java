package org.cartulary.ports.request;

import java.time.Duration;

/**
 * Recurring work: forgets request keys, and the answers that are kept under them, {@link #KEPT 30 days} after they were kept. From then on
 * a repeat is a new request; a cart is nevertheless never paid twice. Safe to run on several nodes at once: a few keys per transaction.
 */
public interface ForgetRequestKeys {

    /** How long the answer to a request is kept. */
    Duration KEPT = Duration.ofDays(30);

    /** Says how many were forgotten. */
    int handle();
}
