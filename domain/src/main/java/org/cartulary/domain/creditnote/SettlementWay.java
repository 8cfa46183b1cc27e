package org.cartulary.domain.creditnote;

import java.util.Locale;

/** What becomes of the money of a credit note. */
public enum SettlementWay {
    /** It is owed no longer: set off against what is open of the invoice. */
    OFFSET,
    /** It goes back to the card that paid. */
    REFUND,
    /** It is kept for the client, and pays for what it buys next. */
    ACCOUNT_CREDIT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
