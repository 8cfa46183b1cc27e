package org.cartulary.api.catalog;

import java.util.List;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.TierMode;
import org.joda.money.Money;

/** A stored price as it is shown. */
record PriceDocument(int billingCycleMonths, TierMode tierMode, List<TierDocument> tiers, Money setupFee) {

    static PriceDocument of(Price price) {
        return new PriceDocument(
                price.cycle().months(),
                price.mode(),
                price.tiers().stream()
                        .map(tier -> new TierDocument(tier.fromQuantity(), tier.unit()))
                        .toList(),
                price.setupFee());
    }

    record TierDocument(int fromQuantity, Money unitPrice) {}
}
