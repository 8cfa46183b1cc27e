package org.cartulary.api.subscription;

import java.time.LocalDate;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Schedule;
import org.cartulary.domain.subscription.Subscription;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What will be different in a subscription, and from which day on.
 *
 * @param paid for it ahead, net; nothing where it comes with a renewal
 */
record ScheduledChange(
        LocalDate effective,
        ProductCode product,
        String name,
        int quantity,
        int billingCycleMonths,
        Money recurring,
        @Nullable Money paid) {

    static ScheduledChange of(Subscription subscription, Change change) {
        Schedule schedule = change.schedule();
        Schedule.Settled settled = schedule == null ? null : schedule.settled();
        return new ScheduledChange(
                schedule == null ? subscription.paidThrough() : schedule.on(),
                change.product(),
                change.name(),
                change.quantity(),
                change.cycle().months(),
                change.recurring(),
                settled == null ? null : settled.paid());
    }
}
