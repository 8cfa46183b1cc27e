package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.Subscriptions;

/** Finds what is due, some at a time, and tells whether it still is. */
public final class DueSubscriptions {

    private static final int AT_A_TIME = 500;

    private final Subscriptions subscriptions;

    @Inject
    public DueSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** One run over a reseller's subscriptions, in which each is found once. */
    final class Run {

        private final ResellerId reseller;
        private final LocalDate until;
        private final Set<SubscriptionId> seen = new HashSet<>();
        private int behind;

        Run(ResellerId reseller, LocalDate until) {
            this.reseller = reseller;
            this.until = until;
        }

        /**
         * The next ones; nothing at the end. What was treated is due no more; what is due still, because its day was not right after all,
         * must not hide the others behind it.
         */
        List<Subscription> next() {
            while (true) {
                int most = behind + AT_A_TIME;
                List<Subscription> found = subscriptions.due(reseller, until, most);
                List<Subscription> fresh =
                        found.stream().filter(each -> seen.add(each.id())).toList();
                behind = found.size() - fresh.size();
                if (!fresh.isEmpty() || found.size() < most) {
                    return fresh;
                }
            }
        }
    }

    /**
     * Those of a group that are due now, in its order, read in the caller's transaction: others may have been faster. What is paid for one
     * period ahead already is left out, and so is what only a row of earlier days calls due. What is tried is never paid for by itself
     * before the trial ends.
     */
    List<Subscription> still(DueGroup group, LocalDate today) {
        List<SubscriptionId> order =
                group.found().stream().map(Subscription::id).toList();
        return subscriptions.findAll(group.found().get(0).reseller(), order).stream()
                .filter(each -> isDue(each, group.until(), today))
                .sorted(Comparator.comparingInt(each -> order.indexOf(each.id())))
                .toList();
    }

    private static boolean isDue(Subscription subscription, LocalDate until, LocalDate today) {
        LocalDate earliest = subscription.isUnpaidTrial()
                ? subscription.paidThrough()
                : subscription.currentPeriod().start();
        return !earliest.isAfter(today)
                && subscription.dueOn().filter(day -> !day.isAfter(until)).isPresent();
    }
}
