package org.cartulary.domain.proration;

/**
 * How a change in one direction is made, where nobody says otherwise.
 *
 * @param proration how it is charged where it is at once, or within a period
 * @param credit what becomes of what it leaves over
 */
public record ChangePolicy(TakesEffect when, ProrationMethod proration, CreditUse credit) {

    /** Policies of before do not say what becomes of credit. */
    public ChangePolicy {
        credit = credit == null ? CreditUse.NEXT_PERIODS : credit;
    }

    /** What it leaves over is for the next periods. */
    public ChangePolicy(TakesEffect when, ProrationMethod proration) {
        this(when, proration, CreditUse.NEXT_PERIODS);
    }
}
