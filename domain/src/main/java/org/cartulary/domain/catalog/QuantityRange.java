package org.cartulary.domain.catalog;

import org.cartulary.domain.InputError;

/** How many units one line may have, both ends included. */
public record QuantityRange(int least, int most) {

    /** The most that any product may allow. */
    public static final int LIMIT = 1_000_000;

    public QuantityRange {
        if (least < 1 || most < least || most > LIMIT) {
            throw new InputError.OutOfRange("quantity", "1", String.valueOf(LIMIT)).refused();
        }
    }

    public boolean contains(int quantity) {
        return least <= quantity && quantity <= most;
    }
}
