package org.cartulary.api.promo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.MoneyFields;
import org.cartulary.api.json.Time;
import org.cartulary.domain.InputError;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A promo code as it is written, whole: either a percentage or amounts. It lasts for the first billing period unless it says otherwise. */
record PromoCodeFields(
        @Nullable String percent,
        @Nullable List<MoneyFields> amounts,
        @Nullable List<String> products,
        @Nullable List<Integer> billingCyclesMonths,
        @Nullable List<String> groups,
        @Nullable Boolean firstOrderOnly,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable Integer maxUses,
        @Nullable Integer maxUsesPerClient,
        @Nullable Integer periods,
        @Nullable Boolean everyPeriod,
        @Nullable Boolean stacks) {

    PromoTerms terms() {
        return new PromoTerms(
                reduction(),
                new Restriction(
                        Set.copyOf(Field.eachText("products", orNone(products), ProductCode::parse)),
                        Set.copyOf(cycles()),
                        Set.copyOf(Field.eachText("groups", orNone(groups), PromoCodeFields::group)),
                        Boolean.TRUE.equals(firstOrderOnly),
                        Field.optional("validFrom", validFrom, Time::date),
                        Field.optional("validTo", validTo, Time::date)),
                maxUses,
                maxUsesPerClient,
                lasting(),
                Boolean.TRUE.equals(stacks));
    }

    private Reduction reduction() {
        if (amounts == null) {
            return Field.required("percent", percent, Reduction.Percent::parse);
        }
        if (percent != null) {
            throw new InputError.Malformed("amounts", "none beside a percentage").refused();
        }
        List<MoneyFields> written = amounts;
        return Reduction.AmountOff.of(IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i).at("amounts[" + i + "]"))
                .toArray(Money[]::new));
    }

    private List<BillingCycle> cycles() {
        return orNone(billingCyclesMonths).stream()
                .map(months -> Field.renamed("billingCyclesMonths", () -> new BillingCycle(months)))
                .toList();
    }

    private @Nullable Integer lasting() {
        if (!Boolean.TRUE.equals(everyPeriod)) {
            return Objects.requireNonNullElse(periods, PromoTerms.FIRST_PERIOD);
        }
        if (periods != null) {
            throw new InputError.Malformed("periods", "no number beside everyPeriod").refused();
        }
        return null;
    }

    private static GroupName group(String text) {
        return Field.required("group", GroupName.parse(text));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
