package org.cartulary.domain.proration;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** What becomes of the credit that a change leaves over. */
public enum CreditUse {
    /** It is taken off the next billing periods of the subscription. */
    NEXT_PERIODS,
    /** A credit note is issued, and its money is kept for the client, for whatever it buys next. */
    ACCOUNT_CREDIT,
    /** A credit note is issued, and its money goes back to the card that paid. */
    REFUND;

    public static CreditUse parse(String text) {
        for (CreditUse use : values()) {
            if (use.toString().equals(text)) {
                return use;
            }
        }
        throw new InputError.Malformed("credit", "next_periods, account_credit or refund").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
