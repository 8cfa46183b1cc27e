package org.cartulary.domain.permission;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** What a reseller may do on a client's behalf. */
public enum Act {
    /** See the client's services and invoices. */
    VIEW,
    PURCHASE,
    RENEW,
    CHANGE,
    CANCEL;

    public static Act parse(String text) {
        for (Act act : values()) {
            if (act.toString().equals(text)) {
                return act;
            }
        }
        throw new InputError.Malformed("acts", "view, purchase, renew, change, cancel").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
