package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * When a change that waits takes effect.
 *
 * @param on its first day
 * @param settled where it comes within a period that is paid for; otherwise it comes with the renewal that pays for that day
 */
public record Schedule(LocalDate on, @Nullable Settled settled) {

    /**
     * What was agreed ahead about a change that comes within a period.
     *
     * @param order with which
     * @param paid for it ahead, net
     * @param balance what comes into account on its day: above zero, to be paid with the next renewal; below zero, taken off it
     * @param credit what becomes of what it leaves over
     */
    public record Settled(OrderId order, ProrationMethod proration, Money paid, Money balance, CreditUse credit) {

        /** Those of before did not say what becomes of credit. */
        public Settled {
            credit = credit == null ? CreditUse.NEXT_PERIODS : credit;
        }
    }
}
