package org.cartulary.persistence.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;

/** Subscriptions in memory. */
final class InMemorySubscriptions implements Subscriptions {

    private final InMemoryTransactions transactions;
    private final Aggregates<Subscription> subscriptions;

    InMemorySubscriptions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        subscriptions = new Aggregates<>(transactions, Subscription::reseller, Subscription::id, Subscription::version);
    }

    @Override
    public void addAll(List<Subscription> started) {
        transactions.statement(() -> started.forEach(subscriptions::save));
    }

    @Override
    public void save(Subscription subscription) {
        subscriptions.save(subscription);
    }

    @Override
    public Optional<Subscription> find(ResellerId reseller, SubscriptionId subscription) {
        return subscriptions.find(reseller, subscription);
    }

    @Override
    public List<Subscription> toEnd(ResellerId reseller, LocalDate day, int most) {
        return subscriptions.rows().all(reseller).stream()
                .filter(subscription -> subscription.runs() && endsBy(subscription, day))
                .sorted(Comparator.comparing((Subscription subscription) ->
                                Objects.requireNonNull(subscription.course().endsOn()))
                        .thenComparing(subscription -> subscription.id().toString()))
                .limit(most)
                .toList();
    }

    private static boolean endsBy(Subscription subscription, LocalDate day) {
        LocalDate endsOn = subscription.course().endsOn();
        return endsOn != null && !endsOn.isAfter(day);
    }

    @Override
    public Page<Subscription> page(ResellerId reseller, SubscriptionFilter filter, PageRequest request) {
        return subscriptions.newestFirst(
                reseller, subscription -> wanted(subscription, filter), request, SubscriptionId::parse);
    }

    private static boolean wanted(Subscription subscription, SubscriptionFilter filter) {
        return (filter.client() == null || filter.client().equals(subscription.client()))
                && (filter.owner() == null || filter.owner().equals(subscription.owner()))
                && (filter.status() == null || filter.status() == subscription.state());
    }
}
