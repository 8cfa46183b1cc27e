package org.cartulary.payments.sandbox;

import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.Repayment;

/**
 * Told of each charge and refund just before and just after the sandbox decides on it, on the caller's thread and outside of any lock: the place
 * where a test holds one up, or kills the process.
 */
public interface Interruption {

    /** Does nothing. */
    Interruption NONE = new Interruption() {};

    /** The charge has arrived; nothing is in the ledger yet. */
    default void beforeExecution(Charge charge) {}

    /** What became of the charge is in the ledger for good; the caller has not heard of it yet. */
    default void afterExecution(Charge charge) {}

    /** The refund has arrived; nothing is in the ledger yet. */
    default void beforeRefund(Repayment repayment) {}

    /** What became of the refund is in the ledger for good; the caller has not heard of it yet. */
    default void afterRefund(Repayment repayment) {}
}
