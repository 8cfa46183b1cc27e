package org.cartulary.domain.subscription;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one renewal of each of some subscriptions costs, without a price book and with it. All are of one currency and one billing cycle,
 * because an amount for a month and one for a year have no sum.
 */
public record EffectTotal(BillingCycle cycle, int subscriptions, Money before, Money after) {

    private record Key(CurrencyUnit currency, BillingCycle cycle) {}

    /** In order of currency and cycle. */
    public static List<EffectTotal> of(Collection<BookEffect> effects) {
        return effects.stream()
                .collect(Collectors.toMap(EffectTotal::key, EffectTotal::of, EffectTotal::plus))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (EffectTotal total) -> total.before().getCurrencyUnit())
                        .thenComparing(EffectTotal::cycle))
                .toList();
    }

    private static Key key(BookEffect effect) {
        return new Key(effect.before().getCurrencyUnit(), effect.cycle());
    }

    private static EffectTotal of(BookEffect effect) {
        return new EffectTotal(effect.cycle(), 1, effect.before(), effect.after());
    }

    private EffectTotal plus(EffectTotal other) {
        return new EffectTotal(
                cycle, subscriptions + other.subscriptions, before.plus(other.before), after.plus(other.after));
    }
}
