package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.money.Split;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The taxes of lines, per category and rate. To net prices the tax is added, on their sum and rounded once. Of prices that include tax the
 * net amount is taken, of their sum and rounded once, and given to the lines by {@linkplain Split largest remainder}: so what is to be paid
 * is what the prices say, and the lines add up to the base of the tax.
 */
final class Taxing {

    /** Lines whose net amount is rounded together. */
    private record Together(TaxTreatment treatment, BigDecimal percent) {}

    private Taxing() {}

    /** The lines with their net amounts; those of net prices have theirs already. */
    static List<QuoteLine> netted(List<QuoteLine> lines) {
        Map<Together, List<QuoteLine>> groups = new LinkedHashMap<>();
        for (QuoteLine line : lines) {
            Gross gross = line.gross();
            if (gross != null) {
                groups.computeIfAbsent(new Together(line.tax(), gross.percent()), none -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<QuoteLine, Money> nets = new HashMap<>();
        groups.forEach((together, some) -> {
            List<Money> due = some.stream().map(QuoteLine::due).toList();
            Money all = due.stream().reduce(Money::plus).orElseThrow();
            List<Money> parts = Split.inProportion(new Gross(all, together.percent()).net(), due);
            for (int i = 0; i < parts.size(); i++) {
                nets.put(some.get(i), parts.get(i));
            }
        });
        return lines.stream()
                .map(line -> line.gross() == null ? line : line.withNet(nets.getOrDefault(line, line.net())))
                .toList();
    }

    /** In order of category and rate. */
    static List<TaxTotal> taxes(List<QuoteLine> netted) {
        Map<TaxTreatment, Money> bases = new TreeMap<>(TaxTotal.BY_CATEGORY_AND_RATE);
        Map<TaxTreatment, TaxTotal> totals = new TreeMap<>(TaxTotal.BY_CATEGORY_AND_RATE);
        for (QuoteLine line : netted) {
            if (line.gross() == null) {
                bases.merge(line.tax(), line.net(), Money::plus);
            } else {
                totals.merge(line.tax(), included(line), TaxTotal::plus);
            }
        }
        bases.forEach((treatment, base) -> totals.merge(treatment, TaxTotal.of(treatment, base), TaxTotal::plus));
        return List.copyOf(totals.values());
    }

    /** What a line is more than its net amount, where the buyer is charged tax. */
    private static TaxTotal included(QuoteLine line) {
        boolean charged = line.tax().percent().signum() > 0;
        Money zero = Money.zero(line.net().getCurrencyUnit());
        return new TaxTotal(line.tax(), line.net(), charged ? line.due().minus(line.net()) : zero);
    }
}
