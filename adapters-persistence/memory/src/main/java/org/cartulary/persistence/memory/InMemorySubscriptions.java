package org.cartulary.persistence.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Notice;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;

/** Subscriptions in memory. */
final class InMemorySubscriptions implements Subscriptions {

    private final InMemoryTransactions transactions;
    private final Aggregates<Subscription> subscriptions;
    private final Table<RenewedPeriod> periods;
    private final Index<Subscription> byDueDay;
    private final Index<Subscription> byLastDay;
    private final Index<Subscription> byNotice;
    private final Index<Subscription> byChange;
    private final Index<Subscription> byPayOut;

    InMemorySubscriptions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        periods = new Table<>(transactions);
        subscriptions = new Aggregates<>(transactions, Subscription::reseller, Subscription::id, Subscription::version);
        byDueDay = new Index<>(transactions, Subscription::dueOn, Subscription::id);
        byNotice = new Index<>(transactions, InMemorySubscriptions::noticedDay, Subscription::id);
        byChange = new Index<>(transactions, Subscription::changeOn, Subscription::id);
        byPayOut = new Index<>(transactions, Subscription::payOutOn, Subscription::id);
        byLastDay = new Index<>(transactions, InMemorySubscriptions::endsOn, Subscription::id);
    }

    @Override
    public void addAll(List<Subscription> started) {
        transactions.statement(() -> started.forEach(this::save));
    }

    @Override
    public void save(Subscription subscription) {
        transactions.statement(() -> {
            Optional<Subscription> before = find(subscription.reseller(), subscription.id());
            subscriptions.save(subscription);
            byDueDay.put(subscription.reseller(), before, subscription);
            byLastDay.put(subscription.reseller(), before, subscription);
            byNotice.put(subscription.reseller(), before, subscription);
            byChange.put(subscription.reseller(), before, subscription);
            byPayOut.put(subscription.reseller(), before, subscription);
        });
    }

    @Override
    public Optional<Subscription> find(ResellerId reseller, SubscriptionId subscription) {
        return subscriptions.find(reseller, subscription);
    }

    @Override
    public List<Subscription> findAll(ResellerId reseller, Collection<SubscriptionId> wanted) {
        return wanted.stream()
                .distinct()
                .flatMap(id -> find(reseller, id).stream())
                .toList();
    }

    @Override
    public List<Subscription> due(ResellerId reseller, LocalDate day, @Nullable Subscription after, int most) {
        return (after == null ? byDueDay.upTo(reseller, day) : byDueDay.upTo(reseller, day, after))
                .limit(most)
                .toList();
    }

    @Override
    public long countDue(ResellerId reseller, LocalDate day) {
        return byDueDay.upTo(reseller, day).count();
    }

    @Override
    public void addPeriods(List<RenewedPeriod> renewed) {
        transactions.statement(() -> renewed.forEach(each -> periods.insert(
                each.reseller(), key(each.subscription(), each.period().start()), each)));
    }

    @Override
    public List<RenewedPeriod> periods(ResellerId reseller, SubscriptionId subscription) {
        return periods.all(reseller).stream()
                .filter(renewed -> renewed.subscription().equals(subscription))
                .toList();
    }

    private static String key(SubscriptionId subscription, LocalDate start) {
        return subscription + " " + start;
    }

    @Override
    public List<Subscription> running(ResellerId reseller, ClientId client) {
        return subscriptions.rows().all(reseller).stream()
                .filter(subscription -> subscription.client().equals(client) && subscription.runs())
                .toList();
    }

    @Override
    public List<Subscription> toEnd(ResellerId reseller, LocalDate day, int most) {
        return byLastDay.upTo(reseller, day).limit(most).toList();
    }

    @Override
    public List<Subscription> toChange(ResellerId reseller, LocalDate day, int most) {
        return byChange.upTo(reseller, day).limit(most).toList();
    }

    @Override
    public List<Subscription> toPayOut(ResellerId reseller, LocalDate day, int most) {
        return byPayOut.upTo(reseller, day).limit(most).toList();
    }

    @Override
    public List<Subscription> toNotice(ResellerId reseller, LocalDate day, NoticeDays days, int most) {
        return byNotice.upTo(reseller, day.plusDays(days.most()))
                .filter(each -> each.notice()
                        .filter(notice -> !notice.on(days).isAfter(day))
                        .isPresent())
                .limit(most)
                .toList();
    }

    private static Optional<LocalDate> noticedDay(Subscription subscription) {
        return subscription.notice().map(Notice::day);
    }

    private static Optional<LocalDate> endsOn(Subscription subscription) {
        return subscription.runs() ? Optional.ofNullable(subscription.course().endsOn()) : Optional.empty();
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
