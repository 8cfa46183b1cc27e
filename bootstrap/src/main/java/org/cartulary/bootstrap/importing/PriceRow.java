package org.cartulary.bootstrap.importing;

import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.money.Amounts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A price per unit, the same for every unit unless tiers say otherwise. */
record PriceRow(PriceKey key, Money unit, Money setupFee) {
    static PriceRow read(CsvRow row) {
        PriceKey key = PriceKey.read(row);
        Cell<Money> unit = row.required("unit_price", text -> Amounts.parse("price", text, key.currency()));
        Cell<Money> setupFee = row.required("setup_fee", text -> Amounts.parse("price", text, key.currency()));
        row.requireSound();
        return new PriceRow(key, unit.get(), setupFee.get());
    }

    /** Tiers that begin at this very price are kept: they came from a file of their own, which need not be imported again. */
    Price over(@Nullable Price known) {
        Price flat = Price.flat(key.cycle(), unit, setupFee);
        if (known != null && known.tiers().get(0).equals(new Tier(1, unit))) {
            return flat.withTiers(known.mode(), known.tiers());
        }
        return flat;
    }
}
