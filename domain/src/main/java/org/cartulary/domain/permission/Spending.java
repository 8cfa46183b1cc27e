package org.cartulary.domain.permission;

import java.time.YearMonth;
import org.joda.money.Money;

/** What was spent, or is reserved by a payment under way, under a permission in one calendar month. */
public record Spending(YearMonth month, Money spent) {

    /** A later month begins anew; an earlier one, of a clock set back, counts with this one, so that no cap is passed by it. */
    public Spending plus(YearMonth in, Money amount) {
        return in.isAfter(month) ? new Spending(in, amount) : new Spending(month, spent.plus(amount));
    }

    /** Takes back what a failed payment had reserved, if it was reserved in this month. */
    public Spending minus(YearMonth in, Money amount) {
        return in.equals(month) ? new Spending(month, spent.minus(amount)) : this;
    }
}
