package org.cartulary.domain.invoice;

import java.util.Arrays;
import java.util.Locale;
import org.cartulary.domain.InputError;
import org.cartulary.domain.reseller.Account;

/** When what a reseller pays for itself is invoiced. What stands in a client's account is invoiced with its order, always. */
public enum Invoicing {
    /** Each order at once, with an invoice of its own. */
    EACH_ORDER,
    /** All orders of a month in one currency together, once the month is over. */
    MONTHLY;

    public static Invoicing parse(String text) {
        return Arrays.stream(values())
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new InputError.Malformed("invoicing", "each_order or monthly").refused());
    }

    /** Whether an order of this owner waits for the invoice of its month. */
    public boolean waits(Account owner) {
        return this == MONTHLY && owner instanceof Account.OfReseller;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
