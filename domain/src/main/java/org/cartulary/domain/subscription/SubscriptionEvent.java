package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Event;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;

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

    record CancellationScheduled(SubscriptionId subscription, ClientId client, LocalDate endsOn)
            implements SubscriptionEvent {}

    record CancellationUndone(SubscriptionId subscription, ClientId client) implements SubscriptionEvent {}

    record Cancelled(SubscriptionId subscription, ClientId client, LocalDate on) implements SubscriptionEvent {}

    record Paused(SubscriptionId subscription, ClientId client, LocalDate on) implements SubscriptionEvent {}

    record Resumed(SubscriptionId subscription, ClientId client, LocalDate on, LocalDate paidThrough)
            implements SubscriptionEvent {}
}
