package org.cartulary.domain.catalog;

import java.util.Comparator;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A stored price: net, per unit, for one billing cycle, in one currency. There is no conversion between currencies.
 *
 * @param tiers what each seat costs, by the tier in which it falls (graduated); the first begins at quantity 1, in rising order
 * @param setupFee charged once with the first period, for the line and not per unit
 */
public record Price(BillingCycle cycle, List<Tier> tiers, Money setupFee) {

    public Price {
        tiers = tiers.stream()
                .sorted(Comparator.comparingInt(Tier::fromQuantity))
                .toList();
        if (tiers.isEmpty() || tiers.get(0).fromQuantity() != 1) {
            throw new InputError.Malformed("tiers", "a first tier from quantity 1").refused();
        }
        if (tiers.stream().map(Tier::fromQuantity).distinct().count() != tiers.size()) {
            throw new InputError.Malformed("tiers", "each starting quantity once").refused();
        }
        CurrencyUnit currency = setupFee.getCurrencyUnit();
        if (setupFee.isNegative()
                || tiers.stream()
                        .anyMatch(tier -> !tier.unit().getCurrencyUnit().equals(currency))) {
            throw new InputError.Malformed("price", "one currency and no amount below zero").refused();
        }
    }

    /** A flat price per unit. */
    public static Price flat(BillingCycle cycle, Money unit, Money setupFee) {
        return new Price(cycle, List.of(new Tier(1, unit)), setupFee);
    }

    public CurrencyUnit currency() {
        return setupFee.getCurrencyUnit();
    }

    /** The same price with these tiers in place of its own. */
    public Price withTiers(List<Tier> newTiers) {
        return new Price(cycle, newTiers, setupFee);
    }
}
