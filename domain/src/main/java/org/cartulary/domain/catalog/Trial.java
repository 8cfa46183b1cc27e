package org.cartulary.domain.catalog;

import org.cartulary.domain.InputError;

/**
 * How a product can be tried: for so many days nothing is charged, once for each client.
 *
 * @param days from the day of the order on, 1 to 365
 * @param methodRequired whether whoever pays must have a payment method before it begins
 */
public record Trial(int days, boolean methodRequired) {

    public static final int MOST_DAYS = 365;

    public Trial {
        if (days < 1 || days > MOST_DAYS) {
            throw new InputError.OutOfRange("trial.days", "1", String.valueOf(MOST_DAYS)).refused();
        }
    }

    /** {@code 14}, or {@code 14 with a payment method}. */
    @Override
    public String toString() {
        return methodRequired ? days + " with a payment method" : String.valueOf(days);
    }
}
