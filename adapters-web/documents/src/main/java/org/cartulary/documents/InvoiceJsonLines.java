package org.cartulary.documents;

import static org.cartulary.documents.InvoiceJson.money;
import static org.cartulary.documents.InvoiceJson.put;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;

/** The lines of an invoice as JSON. */
final class InvoiceJsonLines {

    private final LocalDate issuedOn;

    InvoiceJsonLines(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    Map<String, Object> of(QuoteLine quoted) {
        var line = quoted.line();
        BillingPeriod period = BilledPeriod.of(quoted, issuedOn);
        Map<String, Object> facts = new HashMap<>();
        facts.put("product", line.product());
        facts.put("name", quoted.name());
        facts.put("quantity", line.quantity());
        facts.put("billingCycleMonths", line.cycle().months());
        facts.put("termMonths", line.term().months());
        put(facts, "domain", line.domain());
        put(facts, "renews", line.renews().orElse(null));
        facts.put("period", Map.of("start", period.start(), "end", period.end()));
        facts.put("steps", quoted.steps().stream().map(InvoiceJsonLines::step).toList());
        facts.put("setupFee", money(quoted.setupFee()));
        facts.put("net", money(quoted.net()));
        facts.put("tax", InvoiceJson.treatment(quoted.tax()));
        return facts;
    }

    private static Map<String, Object> step(QuoteStep step) {
        return Map.of("quantity", step.quantity(), "unit", money(step.unit()), "amount", money(step.amount()));
    }
}
