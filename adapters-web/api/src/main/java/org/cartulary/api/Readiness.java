package org.cartulary.api;

import java.util.List;

/** Whether this installation can work. */
@FunctionalInterface
public interface Readiness {

    /** What is missing, a few words each, such as {@code database}; nothing when all is there. */
    List<String> missing();
}
