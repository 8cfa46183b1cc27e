package org.cartulary.domain;

/** What sort of no a refusal is. Adapters turn it into their own language (an HTTP status, an exit code). */
public enum RefusalKind {
    /** The input is not a value of its kind; nothing was looked up. */
    INVALID,
    /** Nobody is signed in, or what was shown proves nothing. */
    UNAUTHENTICATED,
    /** The caller pays first, or the payment was declined. */
    PAYMENT,
    /** The caller is known and may not do this. */
    FORBIDDEN,
    /** There is no such thing for this caller; another tenant's thing answers the same. */
    NOT_FOUND,
    /** The thing is in a state that does not allow the act. */
    CONFLICT,
    /** It was there and is over: used up, expired, revoked. */
    GONE,
    /** The caller acted on an older version than the one that stands. */
    STALE,
    /** The input is well formed, and a rule of the business says no. */
    RULE
}
