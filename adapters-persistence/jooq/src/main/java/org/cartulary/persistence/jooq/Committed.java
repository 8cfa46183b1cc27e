package org.cartulary.persistence.jooq;

import java.util.List;

/** What a transaction leaves when it is committed: its answer, and what is to be done next. */
record Committed<T>(T result, List<Runnable> actions) {

    /** Does it, and answers. What an action throws is passed on; the commit stands. */
    T afterwards() {
        actions.forEach(Runnable::run);
        return result;
    }
}
