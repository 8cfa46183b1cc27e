package org.cartulary.domain.money;

import org.cartulary.domain.InputError;

/** How often one pays, in whole months: 1 is monthly, 12 annual. */
public record BillingCycle(int months) implements Comparable<BillingCycle> {

    public static final int MOST_MONTHS = 120;

    public BillingCycle {
        if (months < 1 || months > MOST_MONTHS) {
            throw new InputError.OutOfRange("billingCycleMonths", "1", String.valueOf(MOST_MONTHS)).refused();
        }
    }

    /** Whether a term is a whole number of these cycles. */
    public boolean divides(Term term) {
        return term.months() % months == 0;
    }

    @Override
    public int compareTo(BillingCycle other) {
        return Integer.compare(months, other.months);
    }

    @Override
    public String toString() {
        return String.valueOf(months);
    }
}
