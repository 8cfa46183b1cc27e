package org.cartulary.api.catalog;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.subscription.BookEffect;
import org.cartulary.domain.subscription.EffectTotal;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.catalog.EffectOfPriceBook;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a price book does to subscriptions.
 *
 * @param items those whose price changes
 * @param samePrice how many move to the book for the price that they would pay without it
 * @param totals of this page
 * @param next what {@code after} of the next page is, if there is one
 */
record EffectDocument(
        LocalDate from,
        List<Item> items,
        int samePrice,
        List<Total> totals,
        @Nullable String next) {

    static EffectDocument of(EffectOfPriceBook.Effect effect) {
        return new EffectDocument(
                effect.from(),
                effect.page().items().stream().map(Item::of).toList(),
                effect.samePrice(),
                effect.totals().stream().map(Total::of).toList(),
                effect.page().next());
    }

    /** What it does to one subscription. */
    record Item(
            SubscriptionId subscription,
            ClientId client,
            ProductCode product,
            int quantity,
            int billingCycleMonths,
            LocalDate day,
            Money before,
            Money after) {

        static Item of(BookEffect effect) {
            return new Item(
                    effect.subscription(),
                    effect.client(),
                    effect.product(),
                    effect.quantity(),
                    effect.cycle().months(),
                    effect.day(),
                    effect.before(),
                    effect.after());
        }
    }

    /** Of those in one currency and of one billing cycle. */
    record Total(int billingCycleMonths, int subscriptions, Money before, Money after) {

        static Total of(EffectTotal total) {
            return new Total(total.cycle().months(), total.subscriptions(), total.before(), total.after());
        }
    }
}
