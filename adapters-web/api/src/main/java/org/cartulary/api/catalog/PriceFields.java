package org.cartulary.api.catalog;

import java.util.List;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.MoneyFields;
import org.cartulary.domain.InputError;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A stored price as it is written; without a set-up fee there is none, and without a mode its tiers are graduated. */
record PriceFields(
        @Nullable Integer billingCycleMonths,
        @Nullable String tierMode,
        @Nullable List<TierFields> tiers,
        @Nullable MoneyFields setupFee) {

    Price price() {
        List<Tier> stairs = Field.each("tiers", Field.required("tiers", tiers), TierFields::tier);
        if (stairs.isEmpty()) {
            throw new InputError.Missing("tiers").refused();
        }
        return new Price(
                new BillingCycle(Field.required("billingCycleMonths", billingCycleMonths)),
                tierMode == null ? TierMode.GRADUATED : TierMode.parse(tierMode),
                stairs,
                setupFee == null ? Money.zero(stairs.get(0).unit().getCurrencyUnit()) : setupFee.at("setupFee"));
    }
}
