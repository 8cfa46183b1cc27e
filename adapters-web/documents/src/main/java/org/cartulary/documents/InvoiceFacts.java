package org.cartulary.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;

/** All that the document of an invoice says, as text in the invoice's language; the template only arranges it. */
final class InvoiceFacts {

    private final Words words;
    private final Forms forms;

    InvoiceFacts(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    Map<String, Object> of(Invoice invoice) {
        PartyFacts parties = new PartyFacts(forms);
        LineFacts lines = new LineFacts(words, forms, invoice.issuedOn(), invoice.language());
        Map<String, Object> facts = new HashMap<>();
        facts.put("language", invoice.language().toString());
        facts.put("words", words.all());
        facts.put("number", invoice.number().toString());
        facts.put("order", invoice.order().toString());
        facts.put("issuedOn", forms.date(invoice.issuedOn()));
        facts.put("dueOn", invoice.dueOn() == null ? "" : forms.date(invoice.dueOn()));
        facts.put("state", words.of("state." + invoice.state()));
        facts.put("stateClass", invoice.state().toString());
        facts.put("issuer", parties.of(invoice.issuer()));
        facts.put("billed", parties.of(invoice.billed()));
        facts.put("taxWord", words.of(leviesVat(invoice.issuer()) ? "vat" : "tax"));
        facts.put("lines", invoice.quote().lines().stream().map(lines::of).toList());
        facts.put("taxes", invoice.quote().taxes().stream().map(this::tax).toList());
        facts.put("notes", notes(invoice.quote().taxes()));
        facts.put("noEInvoice", noEInvoice(invoice));
        facts.put("net", forms.money(invoice.quote().net()));
        facts.put("total", forms.money(invoice.quote().total()));
        facts.put("due", forms.money(Owed.of(invoice).due()));
        return facts;
    }

    private Map<String, Object> tax(TaxTotal tax) {
        return Map.of("rate", rate(tax.treatment()), "base", forms.money(tax.base()), "amount", forms.money(tax.tax()));
    }

    private String rate(TaxTreatment treatment) {
        return treatment.category() == TaxCategory.S
                ? forms.percent(treatment.percent())
                : words.of("category." + treatment.category());
    }

    /** The sentence that the law wants where no tax is charged, once per category. */
    private List<String> notes(List<TaxTotal> taxes) {
        return taxes.stream()
                .map(tax -> tax.treatment().category())
                .filter(category -> category != TaxCategory.S)
                .distinct()
                .map(category -> words.of("note." + category))
                .toList();
    }

    private String noEInvoice(Invoice invoice) {
        return EInvoiceObstacle.of(invoice)
                .map(obstacle -> words.of("noEInvoice", obstacle.in(words)))
                .orElse("");
    }

    /** Elsewhere the tax has many names, and the neutral word is right. */
    private static boolean leviesVat(Party issuer) {
        return issuer.vatId() != null || issuer.address().country().inEuropeanUnion();
    }
}
