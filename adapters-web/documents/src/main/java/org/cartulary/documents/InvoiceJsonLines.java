package org.cartulary.documents;

import static org.cartulary.documents.FrameJson.money;
import static org.cartulary.documents.FrameJson.put;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.QuoteLine;

/** The lines of an invoice as JSON. */
final class InvoiceJsonLines {

    Map<String, Object> of(BilledLine billed) {
        QuoteLine quoted = billed.line();
        InvoicedOrder order = billed.order();
        var line = quoted.line();
        BillingPeriod period = BilledPeriod.of(quoted, billed.day());
        Map<String, Object> facts = new HashMap<>();
        if (order != null) {
            facts.put("client", order.client());
            facts.put("clientName", order.clientName());
            facts.put("order", order.order());
        }
        facts.put("product", line.product());
        facts.put("name", quoted.name());
        facts.put("quantity", line.quantity());
        facts.put("billingCycleMonths", line.cycle().months());
        facts.put("termMonths", line.term().months());
        put(facts, "domain", line.domain());
        put(facts, "renews", line.renews().orElse(null));
        facts.put("period", Map.of("start", period.start(), "end", period.end()));
        put(facts, "changes", line.changes().orElse(null));
        facts.put(
                "rows", BilledRow.of(quoted).stream().map(InvoiceJsonLines::row).toList());
        facts.put("net", money(quoted.net()));
        facts.put("tax", FrameJson.treatment(quoted.tax()));
        return facts;
    }

    private static Map<String, Object> row(BilledRow row) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        put(facts, "promoCode", row.kind() == BilledRow.Kind.DISCOUNT ? row.about() : null);
        facts.put("quantity", row.quantity());
        facts.put("unit", money(row.unit()));
        facts.put("amount", money(row.amount()));
        return facts;
    }
}
