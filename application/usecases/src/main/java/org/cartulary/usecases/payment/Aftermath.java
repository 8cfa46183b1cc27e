package org.cartulary.usecases.payment;

/** What follows for what recurring work meant to renew, when its payment has failed. */
enum Aftermath {
    /** The payer's payment was refused: dunning goes on. */
    DUNNING,
    /** The gateway never saw it, and nobody is dunned for that: it is set aside until tomorrow. */
    SET_ASIDE,
    /** Nobody asked the gateway: it is due as it was. */
    DUE_AGAIN
}
