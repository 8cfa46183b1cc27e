package org.cartulary.ports;

/** So many others changed the same thing that the work was given up. Nothing was done; it can be repeated. */
public final class Contended extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Contended(String message, Throwable cause) {
        super(message, cause);
    }
}
