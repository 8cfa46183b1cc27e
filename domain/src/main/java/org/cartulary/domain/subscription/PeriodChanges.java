package org.cartulary.domain.subscription;

import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.CreditUse;
import org.jspecify.annotations.Nullable;

/**
 * What was changed since the present period was paid for.
 *
 * @param orders with which, in the order in which they came: their invoices have paid for the period too
 * @param payOut how the credit of the subscription is given by credit notes, where it is not to wait for the next periods
 */
public record PeriodChanges(List<OrderId> orders, @Nullable CreditUse payOut) {

    static final PeriodChanges NONE = new PeriodChanges(List.of(), null);

    public PeriodChanges {
        orders = List.copyOf(orders);
    }

    PeriodChanges by(OrderId order, CreditUse credit) {
        List<OrderId> more = new ArrayList<>(orders);
        more.add(order);
        return new PeriodChanges(more, credit == CreditUse.NEXT_PERIODS ? null : credit);
    }

    /** The credit waits for the next periods, or there is none. */
    PeriodChanges paidOut() {
        return new PeriodChanges(orders, null);
    }
}
