package org.cartulary.usecases.outlaw;

/** Handles what nobody can ask for. */
public final class WithoutPortHandler {

    public String handle() {
        return "nothing";
    }
}
