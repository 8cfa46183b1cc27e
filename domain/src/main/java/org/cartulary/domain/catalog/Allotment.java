package org.cartulary.domain.catalog;

/** So much of a limit, taken or to be given back. */
public record Allotment(AllotmentKey key, int quantity) {

    public Allotment {
        if (quantity < 1) {
            throw new IllegalArgumentException("an allotment is one unit at least, not " + quantity);
        }
    }
}
