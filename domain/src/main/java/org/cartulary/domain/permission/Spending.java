package org.cartulary.domain.permission;

import java.time.YearMonth;
import org.joda.money.Money;

/** What was spent, or is reserved by a payment under way, under a permission in one calendar month. */
public record Spending(YearMonth month, Money spent) {

    public Spending plus(YearMonth in, Money amount) {
        return in.equals(month) ? new Spending(month, spent.plus(amount)) : new Spending(in, amount);
    }

    /** Takes back what a failed payment had reserved, if the month has not passed since. */
    public Spending minus(YearMonth in, Money amount) {
        return in.equals(month) ? new Spending(month, spent.minus(amount)) : this;
    }
}
