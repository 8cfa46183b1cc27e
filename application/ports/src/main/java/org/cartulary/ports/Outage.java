package org.cartulary.ports;

/**
 * Something that the core needs (the database, the mail server) did not answer. Not a refusal and not a bug. Whether the work was done
 * may be unknown: repeat it with the same request key.
 */
public final class Outage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outage(String message, Throwable cause) {
        super(message, cause);
    }
}
