package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Event;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/** What happens to a subscription. */
public sealed interface SubscriptionEvent extends Event {

    record Started(
            SubscriptionId subscription,
            ClientId client,
            Account owner,
            ProductCode product,
            int quantity,
            LocalDate anchor)
            implements SubscriptionEvent {}

    /** Until the day before this one nothing is to be paid for it. */
    record TrialStarted(SubscriptionId subscription, ClientId client, LocalDate from, LocalDate until)
            implements SubscriptionEvent {}

    /** There was nothing to pay with when its trial ended, and it is over. */
    record TrialExpired(SubscriptionId subscription, ClientId client, LocalDate on) implements SubscriptionEvent {}

    record CancellationScheduled(SubscriptionId subscription, ClientId client, LocalDate endsOn)
            implements SubscriptionEvent {}

    record CancellationUndone(SubscriptionId subscription, ClientId client) implements SubscriptionEvent {}

    record Cancelled(SubscriptionId subscription, ClientId client, LocalDate on) implements SubscriptionEvent {}

    record Paused(SubscriptionId subscription, ClientId client, LocalDate on) implements SubscriptionEvent {}

    record Resumed(SubscriptionId subscription, ClientId client, LocalDate on, LocalDate paidThrough)
            implements SubscriptionEvent {}

    /** A further period, from {@code start} to the day before {@code end}, is paid for. */
    record Renewed(SubscriptionId subscription, ClientId client, OrderId order, LocalDate start, LocalDate end)
            implements SubscriptionEvent {}

    /** The payment that fell due on a day was tried and failed; it is tried again. */
    record Unpaid(SubscriptionId subscription, ClientId client, LocalDate due, String reason, LocalDate nextTry)
            implements SubscriptionEvent {}

    record Suspended(SubscriptionId subscription, ClientId client, LocalDate on, String reason, LocalDate nextTry)
            implements SubscriptionEvent {}

    /** It was never paid in the time that dunning gives, and is over. */
    record Terminated(SubscriptionId subscription, ClientId client, LocalDate on, String reason)
            implements SubscriptionEvent {}

    /** The recurring renewal could not treat it, for a reason that a person has to see. */
    record SetAside(SubscriptionId subscription, ClientId client, String reason, LocalDate until)
            implements SubscriptionEvent {}

    /** It is another one from a day on. */
    record Changed(
            SubscriptionId subscription,
            ClientId client,
            OrderId order,
            ProductCode product,
            int quantity,
            Money recurring,
            LocalDate on)
            implements SubscriptionEvent {}

    record ChangeScheduled(
            SubscriptionId subscription,
            ClientId client,
            OrderId order,
            ProductCode product,
            int quantity,
            Money recurring,
            LocalDate on)
            implements SubscriptionEvent {}

    record ChangeUndone(SubscriptionId subscription, ClientId client) implements SubscriptionEvent {}

    /** From this day on it is paid for by hand or not at all. */
    record RenewsByHand(SubscriptionId subscription, ClientId client, LocalDate from) implements SubscriptionEvent {}

    record RenewsByItself(SubscriptionId subscription, ClientId client, LocalDate from) implements SubscriptionEvent {}

    /** Nobody has renewed it by hand, and it is over. */
    record Lapsed(SubscriptionId subscription, ClientId client, LocalDate on) implements SubscriptionEvent {}

    /** Its owner was told ahead that it renews, or lapses, on this day. */
    record Noticed(SubscriptionId subscription, ClientId client, LocalDate day) implements SubscriptionEvent {}
}
