package org.cartulary.domain.catalog;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** What the tiers of a price mean. With one tier both are the same. */
public enum TierMode {
    /** Each seat costs the price of the tier in which it falls. */
    GRADUATED,
    /** All seats cost the price of the tier that the quantity reaches. One seat more can cost less in all. */
    VOLUME;

    public static TierMode parse(String text) {
        for (TierMode mode : values()) {
            if (mode.toString().equals(text)) {
                return mode;
            }
        }
        throw new InputError.Malformed("tierMode", "graduated or volume").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
