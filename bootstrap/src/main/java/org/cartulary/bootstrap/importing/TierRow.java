package org.cartulary.bootstrap.importing;

import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.money.Amounts;
import org.joda.money.Money;

/** What a seat costs from a quantity on. The rows of one product, cycle and currency are all its tiers, in one mode: graduated if none is given. */
record TierRow(PriceKey key, Tier tier, TierMode mode) {
    static TierRow read(CsvRow row) {
        PriceKey key = PriceKey.read(row);
        Cell<Integer> from = row.required("from_quantity", Numbers::whole);
        Cell<Money> unit = row.required("unit_price", text -> Amounts.parse("price", text, key.currency()));
        Cell<TierMode> mode = row.cell("mode", text -> text.isEmpty() ? TierMode.GRADUATED : TierMode.parse(text));
        row.requireSound();
        Cell<Tier> tier = row.cell("from_quantity", text -> new Tier(from.get(), unit.get()));
        row.requireSound();
        return new TierRow(key, tier.get(), mode.get());
    }
}
