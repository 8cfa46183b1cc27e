package org.cartulary.persistence.jooq;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A price as rows hold it. One that was kept before there were modes is graduated. */
record KeptPrice(BillingCycle cycle, @Nullable TierMode mode, List<Tier> tiers, Money setupFee) {

    /** Makes it the price that it is. */
    static final class ToPrice extends StdConverter<KeptPrice, Price> {

        @Override
        public Price convert(KeptPrice kept) {
            return new Price(
                    kept.cycle(),
                    Objects.requireNonNullElse(kept.mode(), TierMode.GRADUATED),
                    kept.tiers(),
                    kept.setupFee());
        }
    }
}
