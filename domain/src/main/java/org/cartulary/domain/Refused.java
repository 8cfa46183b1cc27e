package org.cartulary.domain;

/** Carries a {@link Refusal} to whoever asked. It has no stack trace: a refusal is an answer, not a bug. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.code() + " " + refusal.facts(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
