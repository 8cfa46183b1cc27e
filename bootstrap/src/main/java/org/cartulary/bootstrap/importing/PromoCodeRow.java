package org.cartulary.bootstrap.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.InputError;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.Amounts;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.jspecify.annotations.Nullable;

/** A promo code as a row of a file describes it. It lasts for the first billing period and is for every group. */
record PromoCodeRow(PromoCodeName code, PromoTerms terms) {

    static PromoCodeRow read(CsvRow row) {
        Cell<PromoCodeName> code = row.required("code", PromoCodeName::parse);
        Cell<Boolean> percentage = row.required("kind", PromoCodeRow::percentage);
        row.required("value", text -> text);
        Cell<Set<ProductCode>> products = row.cell("products", text -> each(text, ProductCode::parse));
        Cell<Set<BillingCycle>> cycles =
                row.cell("billing_cycles", text -> each(text, months -> new BillingCycle(Numbers.whole(months))));
        Cell<Boolean> firstOrderOnly = row.required("first_order_only", Numbers::yesOrNo);
        Cell<Integer> maxUses = row.cell("max_uses", PromoCodeRow::limit);
        Cell<Integer> maxUsesPerClient = row.cell("max_uses_per_client", PromoCodeRow::limit);
        Cell<LocalDate> validFrom = row.cell("valid_from", PromoCodeRow::day);
        Cell<LocalDate> validTo = row.cell("valid_to", PromoCodeRow::day);
        Cell<Boolean> stacks = row.required("stacks", Numbers::yesOrNo);
        row.requireSound();
        Cell<Reduction> reduction = percentage.get() ? percent(row) : amount(row);
        Cell<Restriction> restriction = row.cell(
                "valid_to",
                text -> new Restriction(
                        products.get(),
                        cycles.get(),
                        Set.of(),
                        firstOrderOnly.get(),
                        validFrom.value(),
                        validTo.value()));
        row.requireSound();
        return new PromoCodeRow(
                code.get(),
                new PromoTerms(
                        reduction.get(),
                        restriction.get(),
                        maxUses.value(),
                        maxUsesPerClient.value(),
                        PromoTerms.FIRST_PERIOD,
                        stacks.get()));
    }

    private static Cell<Reduction> percent(CsvRow row) {
        row.cell("currency", text -> {
            if (!text.isEmpty()) {
                throw new InputError.Malformed("currency", "none beside a percentage").refused();
            }
            return text;
        });
        return row.cell("value", Reduction.Percent::parse);
    }

    private static Cell<Reduction> amount(CsvRow row) {
        var currency = row.required("currency", text -> Amounts.currency("currency", text));
        row.requireSound();
        return row.cell("value", text -> Reduction.AmountOff.of(Amounts.parse("value", text, currency.get())));
    }

    private static boolean percentage(String text) {
        if (!text.equals("percent") && !text.equals("amount")) {
            throw new InputError.Malformed("kind", "percent or amount").refused();
        }
        return text.equals("percent");
    }

    private static @Nullable Integer limit(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int limit = Numbers.whole(text);
        if (limit == 0) {
            throw new InputError.OutOfRange("limit", "1", String.valueOf(PromoTerms.MOST_USES)).refused();
        }
        return limit;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : Numbers.day(text);
    }

    private static <T> Set<T> each(String text, Function<String, T> parse) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
