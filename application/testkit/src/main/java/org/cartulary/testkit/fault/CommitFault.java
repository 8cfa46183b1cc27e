package org.cartulary.testkit.fault;

import java.io.IOException;
import org.cartulary.ports.Outage;

/** What becomes of a commit that fails. To the caller both are one: an {@link Outage}. */
public enum CommitFault {
    /** The database never got it: nothing was kept. */
    LOST_BEFORE,
    /** The database kept it, and its answer was lost. */
    LOST_AFTER;

    Outage outage() {
        return new Outage("the commit was not answered", new IOException("connection reset: " + name()));
    }
}
