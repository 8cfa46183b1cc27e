package org.cartulary.usecases.story;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;

/** Catches refusals. */
public final class Refusals {

    private Refusals() {}

    /** The refusal in which this ends; fails if it ends otherwise. */
    public static Refusal refusalOf(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("nothing was refused");
    }

    /** Its code, such as {@code cart.empty}. */
    public static String codeOf(Runnable act) {
        return refusalOf(act).code();
    }
}
