package org.cartulary.persistence.jooq;

import java.util.function.Supplier;

/** Gives each statement the connection on which it has to run: that of the thread's transaction, if there is one. */
interface Connections {

    <T> T read(Work<T> work);

    <T> T write(Work<T> work, Duplicates duplicates);

    /** Runs statements of which all are kept, or none: in the thread's transaction, or in one of their own. */
    <T> T together(Supplier<T> work);
}
