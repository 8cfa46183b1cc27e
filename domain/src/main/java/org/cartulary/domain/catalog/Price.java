package org.cartulary.domain.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A stored price: per unit, for one billing cycle, in one currency. There is no conversion between currencies. It is net unless
 * its reseller {@linkplain PriceTax says otherwise}.
 *
 * @param mode which seats cost the price of a tier
 * @param tiers what a seat costs from a quantity on; the first begins at quantity 1, in rising order
 * @param setupFee charged once with the first period, for the line and not per unit
 */
public record Price(BillingCycle cycle, TierMode mode, List<Tier> tiers, Money setupFee) {

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
        return new Price(cycle, TierMode.GRADUATED, List.of(new Tier(1, unit)), setupFee);
    }

    /** Prices of one product in order of currency and cycle; refuses two for one cycle and currency. */
    static List<Price> eachOnce(List<Price> prices) {
        List<Price> sorted = prices.stream()
                .sorted(Comparator.comparing((Price price) -> price.currency().getCode())
                        .thenComparing(Price::cycle))
                .toList();
        if (sorted.stream()
                        .map(price -> price.currency() + "/" + price.cycle())
                        .distinct()
                        .count()
                != sorted.size()) {
            throw new InputError.Malformed("prices", "each billing cycle and currency once").refused();
        }
        return sorted;
    }

    public CurrencyUnit currency() {
        return setupFee.getCurrencyUnit();
    }

    /** The same price with these tiers in place of its own. */
    public Price withTiers(TierMode newMode, List<Tier> newTiers) {
        return new Price(cycle, newMode, newTiers, setupFee);
    }

    /** What so many units cost for one cycle, tier by tier; a volume price has one step. */
    public List<PriceStep> steps(int quantity) {
        List<PriceStep> steps = new ArrayList<>();
        for (int i = 0; i < tiers.size() && tiers.get(i).fromQuantity() <= quantity; i++) {
            int last =
                    i + 1 < tiers.size() ? Math.min(quantity, tiers.get(i + 1).fromQuantity() - 1) : quantity;
            steps.add(new PriceStep(
                    last - tiers.get(i).fromQuantity() + 1, tiers.get(i).unit()));
        }
        return switch (mode) {
            case GRADUATED -> List.copyOf(steps);
            case VOLUME ->
                List.of(new PriceStep(quantity, steps.get(steps.size() - 1).unit()));
        };
    }

    /** What so many units cost for one cycle, without the set-up fee. */
    public Money recurring(int quantity) {
        return steps(quantity).stream().map(PriceStep::amount).reduce(Money.zero(currency()), Money::plus);
    }
}
