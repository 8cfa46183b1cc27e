package org.cartulary.bootstrap.cli;

/** A command cannot do what it was asked, for a reason that is said in one line. */
final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandRefused(String reason) {
        super(reason, null, false, false);
    }
}
