package org.cartulary.domain.promo;

import java.time.LocalDate;
import java.util.Set;
import org.cartulary.domain.Samples;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Codes, and a client in group {@code gold} that orders hosting for the first time. */
final class PromoSamples {

    static final PromoCodeName TEN = new PromoCodeName("TEN");
    static final Situation SITUATION = new Situation(CurrencyUnit.EUR, Samples.TODAY, new GroupName("gold"), true);
    static final BillingCycle YEAR = new BillingCycle(12);
    static final BillingCycle MONTH = new BillingCycle(1);

    private PromoSamples() {}

    static PromoCode code(String name, String reduction) {
        return code(name, reduction, Restriction.NONE, true);
    }

    static PromoCode code(String name, String reduction, Restriction restriction, boolean stacks) {
        PromoTerms terms =
                new PromoTerms(Reduction.parse(reduction), restriction, null, null, PromoTerms.FIRST_PERIOD, stacks);
        return PromoCode.define(Samples.RESELLER, new PromoCodeName(name), terms)
                .next();
    }

    static PromoCode restricted(Restriction restriction) {
        return code("TEN", "10%", restriction, true);
    }

    static Restriction to(Set<ProductCode> products, Set<BillingCycle> cycles) {
        return new Restriction(products, cycles, Set.of(), false, null, null);
    }

    static Restriction between(String from, String to) {
        return new Restriction(
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    static DiscountableLine line(String recurring) {
        return new DiscountableLine(Samples.HOSTING, YEAR, Money.parse(recurring));
    }
}
