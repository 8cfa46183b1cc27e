package org.cartulary.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.BillingSchedule;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;
import org.cartulary.domain.tax.TaxCategory;
import org.joda.money.Money;

/**
 * What a document says of a line: one row per step of its price, one for the set-up fee, one per discount, and one for the sum when there
 * are several. What is billed is the period of a renewal, or else the first period, which begins on the day of issue: subscriptions start
 * on the day on which their order is paid.
 */
final class LineFacts {

    private final Words words;
    private final Forms forms;
    private final LocalDate issuedOn;

    LineFacts(Words words, Forms forms, LocalDate issuedOn) {
        this.words = words;
        this.forms = forms;
        this.issuedOn = issuedOn;
    }

    Map<String, Object> of(QuoteLine line) {
        List<Map<String, Object>> rows = rows(line);
        Map<String, Object> facts = new HashMap<>(rows.get(0));
        facts.put("more", rows.subList(1, rows.size()));
        facts.put("name", line.name());
        facts.put("domain", Objects.toString(line.line().domain(), ""));
        facts.put("term", term(line));
        facts.put("cycle", cycle(line.line().cycle()));
        facts.put("period", period(line));
        facts.put(
                "rate",
                line.tax().category() == TaxCategory.S
                        ? forms.percent(line.tax().percent())
                        : "–");
        facts.put("net", rows.size() > 1 ? forms.money(line.net()) : "");
        return facts;
    }

    private List<Map<String, Object>> rows(QuoteLine line) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ProratedChange change = line.change();
        if (change != null) {
            rows.add(row(line.line().quantity(), change.charge()));
            return credited(rows, line);
        }
        for (QuoteStep step : line.steps()) {
            rows.add(row(rows.isEmpty() ? "" : words.of("furtherUnits"), step.quantity(), step.unit(), step.amount()));
        }
        if (line.setupFee().isPositive()) {
            rows.add(row(words.of("setupFee"), 1, line.setupFee(), line.setupFee()));
        }
        for (Discount discount : line.discounts()) {
            Money less = discount.amount().negated();
            rows.add(row(words.of("discount", discount.code()), 1, less, less));
        }
        return credited(rows, line);
    }

    private List<Map<String, Object>> credited(List<Map<String, Object>> rows, QuoteLine line) {
        if (line.credit().isPositive()) {
            Money less = line.credit().negated();
            rows.add(row(words.of("credit"), 1, less, less));
        }
        return rows;
    }

    /** So many, at so much together: the price of one is not what is charged for a part of a period. */
    private Map<String, Object> row(int quantity, Money amount) {
        return Map.of("label", "", "quantity", forms.number(quantity), "unit", "", "amount", forms.money(amount));
    }

    private Map<String, Object> row(String label, int quantity, Money unit, Money amount) {
        return Map.of(
                "label", label,
                "quantity", forms.number(quantity),
                "unit", forms.money(unit),
                "amount", forms.money(amount));
    }

    private String cycle(BillingCycle cycle) {
        String own = "cycle." + cycle.months();
        return words.has(own) ? words.of(own) : words.of("cycle.other", cycle.months());
    }

    private String term(QuoteLine line) {
        ProratedChange change = line.change();
        return change == null
                ? words.of("term", line.line().term().months())
                : words.of("change", forms.shortDate(change.effective()));
    }

    /** Both days are within the period. */
    private String period(QuoteLine line) {
        BillingPeriod period = billed(line);
        return forms.shortDate(period.start()) + " – "
                + forms.shortDate(period.end().minusDays(1));
    }

    /** What a change charges is from its day on: for the rest of the period, or for a period that begins with it. */
    private BillingPeriod billed(QuoteLine line) {
        ProratedChange change = line.change();
        BillingPeriod period = line.period();
        if (change != null && period != null && change.effective().isBefore(period.end())) {
            LocalDate whole = new BillingSchedule(
                            change.effective(), line.line().cycle())
                    .period(0)
                    .end();
            boolean restarts = change.charge().equals(line.recurring());
            return new BillingPeriod(change.effective(), restarts ? whole : period.end());
        }
        LocalDate begins = change == null ? issuedOn : change.effective();
        return period != null && change == null
                ? period
                : new BillingSchedule(begins, line.line().cycle()).period(0);
    }
}
