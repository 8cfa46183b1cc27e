package org.cartulary.documents;

import java.util.HashMap;
import java.util.Map;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditedLine;

/** A credit note as canonical JSON: what its page says, with the names that the REST API has for it. */
final class CreditNoteJson {

    private CreditNoteJson() {}

    static byte[] of(CreditNote note) {
        Map<String, Object> facts = FrameJson.of(DocumentFrame.of(note));
        facts.put("id", note.id());
        facts.put("status", note.settlement().state());
        facts.put("settlement", note.settlement().way());
        facts.put("invoice", note.original().id());
        facts.put("invoiceNumber", note.original().number());
        facts.put("invoiceIssuedOn", note.original().issuedOn());
        facts.put("reason", note.reason());
        facts.put(
                "lines",
                note.credited().lines().stream().map(CreditNoteJson::line).toList());
        facts.put("contentHash", note.contentHash());
        return FrameJson.bytes(facts);
    }

    private static Map<String, Object> line(CreditedLine line) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("line", line.line());
        facts.put("product", line.product());
        facts.put("name", line.name());
        FrameJson.put(facts, "domain", line.domain());
        facts.put("tax", FrameJson.treatment(line.tax()));
        facts.put("net", FrameJson.money(line.net()));
        return facts;
    }
}
