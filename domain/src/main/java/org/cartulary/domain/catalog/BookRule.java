package org.cartulary.domain.catalog;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** What becomes of the subscriptions that run at other prices when a price book comes into force. */
public enum BookRule {
    /** They keep their price. */
    KEEP,
    /** They take the price of this book from their next renewal on. */
    MOVE_AT_RENEWAL;

    public static BookRule parse(String text) {
        for (BookRule rule : values()) {
            if (rule.toString().equals(text)) {
                return rule;
            }
        }
        throw new InputError.Malformed("rule", "keep or move_at_renewal").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
