package org.cartulary.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.explanation.Explanation;

/** What a page says of a line: its rows, and their sum when there are several. */
final class LineFacts {

    private final LineWords words;
    private final Words all;
    private final Forms forms;
    private final Language language;

    LineFacts(Words words, Forms forms, Language language) {
        this.words = new LineWords(words, forms);
        this.all = words;
        this.forms = forms;
        this.language = language;
    }

    /** With the client and the order above it, where they are others than those of the line before. */
    List<Map<String, Object>> of(List<BilledLine> lines) {
        List<Map<String, Object>> facts = new ArrayList<>();
        InvoicedOrder before = null;
        for (BilledLine line : lines) {
            InvoicedOrder order = line.order();
            Map<String, Object> one = of(line.line(), line.day());
            boolean begins = order != null && (before == null || !before.order().equals(order.order()));
            boolean ofOther =
                    order != null && (before == null || !before.client().equals(order.client()));
            one.put("ofClient", order != null && ofOther ? order.clientName() : "");
            one.put(
                    "ofOrder",
                    order != null && begins ? all.of("ofOrder", order.order(), forms.date(order.placedOn())) : "");
            facts.add(one);
            before = order;
        }
        return facts;
    }

    private Map<String, Object> of(QuoteLine line, LocalDate day) {
        List<Map<String, Object>> rows =
                BilledRow.of(line).stream().map(this::row).toList();
        Map<String, Object> facts = new HashMap<>(rows.get(0));
        facts.put("more", rows.subList(1, rows.size()));
        facts.put("name", line.name());
        facts.put("domain", Objects.toString(line.line().domain(), ""));
        facts.put("term", words.term(line));
        facts.put("cycle", words.cycle(line));
        facts.put("period", period(BilledPeriod.of(line, day)));
        facts.put("rate", forms.rate(line.tax()));
        facts.put("explanation", explained(line) ? Explanation.of(line, language) : "");
        facts.put("net", rows.size() > 1 ? forms.money(line.net()) : "");
        return facts;
    }

    private Map<String, Object> row(BilledRow row) {
        return Map.of(
                "label", words.label(row),
                "quantity", forms.number(row.quantity()),
                "unit", forms.money(row.unit()),
                "amount", forms.money(row.amount()));
    }

    /** Where its rows alone would leave a reader asking. */
    private static boolean explained(QuoteLine line) {
        return line.change() != null || line.trial() != null || line.part() != null;
    }

    /** Both days are within the period. */
    private String period(BillingPeriod period) {
        return forms.shortDate(period.start()) + " – "
                + forms.shortDate(period.end().minusDays(1));
    }
}
