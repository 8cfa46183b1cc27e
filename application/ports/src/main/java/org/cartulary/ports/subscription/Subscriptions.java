package org.cartulary.ports.subscription;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps subscriptions; {@code save} as every store, by version. */
public interface Subscriptions {

    /** Adds new ones, by one statement. */
    void addAll(List<Subscription> started);

    void save(Subscription subscription);

    /** The same for several, of which none is another version of another, by as few statements as can be; all or none. */
    default void saveAll(List<Subscription> subscriptions) {
        subscriptions.forEach(this::save);
    }

    Optional<Subscription> find(ResellerId reseller, SubscriptionId subscription);

    /** Those of these that there are, in no order. */
    List<Subscription> findAll(ResellerId reseller, Collection<SubscriptionId> subscriptions);

    /**
     * Those whose {@link Subscription#dueOn()} is this day or one before it, soonest first and then by identity.
     *
     * @param after one that was found due: only those that come after it, as it was then
     */
    List<Subscription> due(ResellerId reseller, LocalDate day, @Nullable Subscription after, int most);

    /** How many are due by this day. */
    long countDue(ResellerId reseller, LocalDate day);

    /**
     * Keeps which orders paid for which periods. A period of a subscription is kept once: a second time fails with
     * {@link org.cartulary.ports.ConcurrentChange}.
     */
    void addPeriods(List<RenewedPeriod> periods);

    /** Earliest first. */
    List<RenewedPeriod> periods(ResellerId reseller, SubscriptionId subscription);

    /** Those that run for a client, in the account of whomever, in no order. */
    List<Subscription> running(ResellerId reseller, ClientId client);

    /** Those that run and were cancelled for this day or one before it, soonest first. */
    List<Subscription> toEnd(ResellerId reseller, LocalDate day, int most);

    /** Those whose {@link Subscription#changeOn()} is this day or one before it, soonest first and then by identity. */
    List<Subscription> toChange(ResellerId reseller, LocalDate day, int most);

    /** Those whose {@link Subscription#payOutOn()} is this day or one before it, soonest first and then by identity. */
    List<Subscription> toPayOut(ResellerId reseller, LocalDate day, int most);

    /**
     * Those whose {@link Subscription#notice()} is to be told on this day or was before it, as these days say: in order of the day on which
     * that comes, and then by identity.
     */
    List<Subscription> toNotice(ResellerId reseller, LocalDate day, NoticeDays days, int most);

    /** Newest first; the key of a page is the text of the subscription's identity. */
    Page<Subscription> page(ResellerId reseller, SubscriptionFilter filter, PageRequest request);
}
