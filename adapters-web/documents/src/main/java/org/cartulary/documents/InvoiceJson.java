package org.cartulary.documents;

import static org.cartulary.documents.FrameJson.money;
import static org.cartulary.documents.FrameJson.put;

import java.util.Map;
import org.cartulary.domain.invoice.Invoice;

/** An invoice as canonical JSON: what its page says, with the names that the REST API has for it. The same invoice gives the same bytes. */
final class InvoiceJson {

    private InvoiceJson() {}

    static byte[] of(Invoice invoice) {
        Owed owed = Owed.of(invoice);
        InvoiceJsonLines lines = new InvoiceJsonLines();
        Map<String, Object> facts = FrameJson.of(DocumentFrame.of(invoice));
        facts.put("id", invoice.id());
        facts.put("status", invoice.state());
        put(facts, "dueOn", invoice.dueOn());
        put(facts, "paidAt", invoice.paidAt());
        put(facts, "order", invoice.order());
        facts.put("lines", BilledLine.of(invoice).stream().map(lines::of).toList());
        facts.put("paid", money(owed.settled()));
        facts.put("due", money(owed.due()));
        facts.put("contentHash", invoice.contentHash());
        return FrameJson.bytes(facts);
    }
}
