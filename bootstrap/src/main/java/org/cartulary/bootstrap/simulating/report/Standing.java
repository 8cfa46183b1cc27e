package org.cartulary.bootstrap.simulating.report;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionState;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What there is on a day.
 *
 * @param running the subscriptions that have not ended
 * @param suspended those of them that are on hold: unpaid or paused
 * @param monthly the monthly recurring revenue per currency: what all that run, are not on hold and are not only tried cost, net, each divided by the months
 *     of its billing cycle
 */
public record Standing(long running, long suspended, SortedMap<CurrencyUnit, Money> monthly) {

    private record Rate(CurrencyUnit currency, BillingCycle cycle) {}

    public Standing {
        monthly = Collections.unmodifiableSortedMap(new TreeMap<>(monthly));
    }

    /** Counts them. */
    public static Standing of(Iterable<Subscription> subscriptions) {
        long running = 0;
        long suspended = 0;
        Map<Rate, Money> rates = new HashMap<>();
        for (Subscription each : subscriptions) {
            running += each.runs() ? 1 : 0;
            suspended += each.state() == SubscriptionState.SUSPENDED ? 1 : 0;
            if (each.runs() && each.state() != SubscriptionState.SUSPENDED && !each.isUnpaidTrial()) {
                Money recurring = each.terms().recurring();
                rates.merge(new Rate(recurring.getCurrencyUnit(), each.terms().cycle()), recurring, Money::plus);
            }
        }
        SortedMap<CurrencyUnit, Money> monthly = new TreeMap<>();
        // Divided once for each cycle, and so hardly rounded.
        rates.forEach((rate, sum) -> monthly.merge(
                rate.currency(), sum.dividedBy(rate.cycle().months(), RoundingMode.HALF_UP), Money::plus));
        return new Standing(running, suspended, monthly);
    }

    /** Of one currency, also where there is none. */
    public Money monthly(CurrencyUnit currency) {
        return monthly.getOrDefault(currency, Money.zero(currency));
    }

    /** Without the currencies in which both have the same. */
    public Standing minus(Standing other) {
        SortedMap<CurrencyUnit, Money> difference = new TreeMap<>(monthly);
        other.monthly.forEach((currency, money) -> difference.merge(currency, money.negated(), Money::plus));
        difference.values().removeIf(Money::isZero);
        return new Standing(running - other.running, suspended - other.suspended, difference);
    }

    /** The same text for the same values, for the digest. */
    String canonical() {
        return CanonicalJson.write(Map.of("running", running, "suspended", suspended, "monthly", monthly));
    }
}
