package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads the refusal out of an act that is refused. */
public final class Refusals {

    private Refusals() {}

    /** The refusal with which this ends; fails if it ends in any other way. */
    public static Refusal refusalOf(ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isInstanceOf(Refused.class);
        return ((Refused) thrown).refusal();
    }

    /** The code of {@link #refusalOf}. */
    public static String codeOf(ThrowingCallable act) {
        return refusalOf(act).code();
    }
}
