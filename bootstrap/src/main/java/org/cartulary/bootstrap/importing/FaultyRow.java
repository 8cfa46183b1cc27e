package org.cartulary.bootstrap.importing;

import java.util.List;

/** A row cannot be used, for these reasons. */
final class FaultyRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyRow(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
