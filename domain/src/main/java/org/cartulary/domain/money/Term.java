package org.cartulary.domain.money;

import org.cartulary.domain.InputError;

/** The length agreed, in whole months: the commitment. */
public record Term(int months) {

    /** What a product has that does not say otherwise: three years. */
    public static final Term THREE_YEARS = new Term(36);

    public Term {
        if (months < 1 || months > BillingCycle.MOST_MONTHS) {
            throw new InputError.OutOfRange("termMonths", "1", String.valueOf(BillingCycle.MOST_MONTHS)).refused();
        }
    }

    @Override
    public String toString() {
        return String.valueOf(months);
    }
}
