package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;

/** Finds what is due, some at a time, and tells whether it still is. */
public final class DueSubscriptions {

    private final Subscriptions subscriptions;
    private final RenewalPace pace;

    @Inject
    public DueSubscriptions(Subscriptions subscriptions, RenewalPace pace) {
        this.subscriptions = subscriptions;
        this.pace = pace;
    }

    /** One run over a reseller's subscriptions, in which each is found once. */
    final class Run {

        private final ResellerId reseller;
        private final LocalDate until;
        private final long due;
        private final Set<SubscriptionId> seen = new HashSet<>();
        private @Nullable Subscription last;

        Run(ResellerId reseller, LocalDate until) {
            this.reseller = reseller;
            this.until = until;
            this.due = subscriptions.countDue(reseller, until);
        }

        ResellerId reseller() {
            return reseller;
        }

        LocalDate until() {
            return until;
        }

        /** How many were due when it began. */
        long due() {
            return due;
        }

        /** The next ones; nothing at the end. What has a later day by now that is wanted as well is not found again. */
        List<Subscription> next() {
            while (true) {
                List<Subscription> found = subscriptions.due(reseller, until, last, pace.found());
                if (found.isEmpty()) {
                    return found;
                }
                last = found.get(found.size() - 1);
                List<Subscription> fresh =
                        found.stream().filter(each -> seen.add(each.id())).toList();
                if (!fresh.isEmpty()) {
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
        return still(List.of(group), today).get(0);
    }

    /** The same of several groups of one reseller, in their order, read by one statement. */
    List<List<Subscription>> still(List<DueGroup> groups, LocalDate today) {
        List<SubscriptionId> ids = groups.stream()
                .flatMap(group -> group.found().stream())
                .map(Subscription::id)
                .toList();
        Map<SubscriptionId, Subscription> standing =
                subscriptions.findAll(groups.get(0).found().get(0).reseller(), ids).stream()
                        .collect(Collectors.toMap(Subscription::id, Function.identity()));
        return groups.stream().map(group -> still(group, standing, today)).toList();
    }

    private static List<Subscription> still(
            DueGroup group, Map<SubscriptionId, Subscription> standing, LocalDate today) {
        return group.found().stream()
                .flatMap(each -> Stream.ofNullable(standing.get(each.id())))
                .filter(each -> isDue(each, group.until(), today))
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
