package org.cartulary.documents;

import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditedLine;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Brand;

/** The pages of documents in one language, as XHTML that needs nothing from outside. */
final class DocumentPage {

    private final Template invoices = Templates.of("invoice.html");
    private final Template creditNotes = Templates.of("credit-note.html");
    private final Words words;
    private final Forms forms;
    private final FrameFacts frames;

    DocumentPage(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
        this.frames = new FrameFacts(words, forms);
    }

    String of(Invoice invoice, Brand brand) {
        LineFacts lines = new LineFacts(words, forms, invoice.language());
        Map<String, Object> facts = frames.of(DocumentFrame.of(invoice), brand);
        facts.put("lines", lines.of(BilledLine.of(invoice)));
        return invoices.execute(facts);
    }

    String of(Estimate estimate, Brand brand) {
        LineFacts lines = new LineFacts(words, forms, estimate.parties().language());
        Map<String, Object> facts = frames.of(DocumentFrame.of(estimate), brand);
        facts.put("lines", lines.of(BilledLine.of(estimate)));
        return invoices.execute(facts);
    }

    String of(CreditNote note, Brand brand) {
        Map<String, Object> facts = frames.of(DocumentFrame.of(note), brand);
        facts.put("lines", note.credited().lines().stream().map(this::line).toList());
        return creditNotes.execute(facts);
    }

    private Map<String, Object> line(CreditedLine line) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", line.name());
        facts.put("domain", Objects.toString(line.domain(), ""));
        facts.put("rate", forms.rate(line.tax()));
        facts.put("amount", forms.money(line.net()));
        return facts;
    }
}
