package org.cartulary.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.explanation.Explanation;

/** What a page says of a line: its rows, and their sum when there are several. */
final class LineFacts {

    private final LineWords words;
    private final Forms forms;
    private final LocalDate issuedOn;
    private final Language language;

    LineFacts(Words words, Forms forms, LocalDate issuedOn, Language language) {
        this.words = new LineWords(words, forms);
        this.forms = forms;
        this.issuedOn = issuedOn;
        this.language = language;
    }

    Map<String, Object> of(QuoteLine line) {
        List<Map<String, Object>> rows =
                BilledRow.of(line).stream().map(this::row).toList();
        Map<String, Object> facts = new HashMap<>(rows.get(0));
        facts.put("more", rows.subList(1, rows.size()));
        facts.put("name", line.name());
        facts.put("domain", Objects.toString(line.line().domain(), ""));
        facts.put("term", words.term(line));
        facts.put("cycle", words.cycle(line));
        facts.put("period", period(BilledPeriod.of(line, issuedOn)));
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
