package org.cartulary.bootstrap.crash;

/** Where a server stands still until it is killed. */
enum Step {
    /** Nowhere: it runs as it should. */
    NONE,
    /** The attempt is committed; the gateway has not been asked. */
    BEFORE_THE_CALL,
    /** The gateway has charged; we have not heard of it. */
    AFTER_THE_CHARGE,
    /** The order is written; its transaction is not committed. */
    BEFORE_THE_SECOND_COMMIT,
    /** The confirmation has left; that is not written down. */
    DURING_THE_MAIL
}
