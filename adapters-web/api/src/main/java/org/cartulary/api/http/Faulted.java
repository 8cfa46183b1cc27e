package org.cartulary.api.http;

/** Carries a {@link Fault} to where it becomes an answer. It has no stack trace: but for bugs, which are other exceptions, nobody needs one. */
public final class Faulted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    Faulted(Fault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
