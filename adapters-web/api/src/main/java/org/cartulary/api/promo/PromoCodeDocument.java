package org.cartulary.api.promo;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.ports.promo.UsedPromoCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promo code as it is shown.
 *
 * @param uses left out of the answer to a write, for which nobody counted
 */
record PromoCodeDocument(
        PromoCodeName code,
        @Nullable String percent,
        @Nullable List<Money> amounts,
        List<ProductCode> products,
        List<Integer> billingCyclesMonths,
        List<String> groups,
        boolean firstOrderOnly,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer maxUses,
        @Nullable Integer maxUsesPerClient,
        @Nullable Integer periods,
        boolean everyPeriod,
        boolean stacks,
        boolean withdrawn,
        @Nullable Long uses,
        long version) {

    static PromoCodeDocument of(UsedPromoCode used) {
        return of(used.promoCode(), used.uses());
    }

    static PromoCodeDocument of(PromoCode promoCode, @Nullable Long uses) {
        PromoTerms terms = promoCode.terms();
        Restriction restriction = terms.restriction();
        return new PromoCodeDocument(
                promoCode.code(),
                terms.reduction() instanceof Reduction.Percent percent
                        ? percent.percent().toPlainString()
                        : null,
                terms.reduction() instanceof Reduction.AmountOff off
                        ? List.copyOf(new TreeMap<>(off.amounts()).values())
                        : null,
                restriction.products().stream().sorted().toList(),
                restriction.cycles().stream().sorted().map(BillingCycle::months).toList(),
                restriction.groups().stream().map(Object::toString).sorted().toList(),
                restriction.firstOrderOnly(),
                restriction.validFrom(),
                restriction.validTo(),
                terms.maxUses(),
                terms.maxUsesPerClient(),
                terms.periods(),
                terms.periods() == null,
                terms.stacks(),
                promoCode.withdrawn(),
                uses,
                promoCode.version());
    }
}
