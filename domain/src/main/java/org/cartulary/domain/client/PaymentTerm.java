package org.cartulary.domain.client;

import org.cartulary.domain.InputError;

/**
 * How long a client may take to pay what it buys on account.
 *
 * @param days from the date of the invoice; zero is the same day
 */
public record PaymentTerm(int days) {

    /** What holds where nothing else was agreed. */
    public static final PaymentTerm USUAL = new PaymentTerm(14);

    /** The most that may be agreed. Between businesses, Directive 2011/7/EU (art. 3) takes 60 days for the most, unless agreed otherwise. */
    public static final int MOST = 120;

    public PaymentTerm {
        if (days < 0 || days > MOST) {
            throw new InputError.OutOfRange("paymentDays", "0", String.valueOf(MOST)).refused();
        }
    }
}
