package org.cartulary.api.http;

/** What becomes of the {@code Idempotency-Key} of a call. */
public enum Repeat {
    /** Nothing is changed, so nothing need be remembered. */
    READ,
    /** The answer is kept in the transaction of the work, and given again. */
    ANSWERED_AGAIN,
    /** As {@link #ANSWERED_AGAIN}, but kept after the work, because the work asks over a network and so cannot be one transaction. */
    KEPT_AFTERWARDS,
    /** The use case itself recognises the repeat, since its work is more than one transaction. The key is required. */
    RECOGNISED,
    /** A repeat is another request: its answer holds a secret that is shown once, or asking again is the point. */
    ASKED_AGAIN
}
