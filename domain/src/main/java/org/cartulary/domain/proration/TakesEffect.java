package org.cartulary.domain.proration;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** When changes of a product take effect, where nobody says otherwise. */
public enum TakesEffect {
    NOW,
    /** When what is paid for runs out. */
    PERIOD_END,
    /** When the agreed term is over. */
    TERM_END;

    public static TakesEffect parse(String text) {
        for (TakesEffect when : values()) {
            if (when.toString().equals(text)) {
                return when;
            }
        }
        throw new InputError.Malformed("when", "now, period_end or term_end").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
