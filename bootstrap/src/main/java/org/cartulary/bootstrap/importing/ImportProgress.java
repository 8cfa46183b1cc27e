package org.cartulary.bootstrap.importing;

/** Watches an import. When a transaction has to be run again, the count of what is done starts again as well. */
@FunctionalInterface
public interface ImportProgress {
    void at(int done, int of);
}
