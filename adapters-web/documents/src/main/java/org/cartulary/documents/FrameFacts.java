package org.cartulary.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;

/** All that the page of a document says besides its lines, as text in its language; the template only arranges it. */
final class FrameFacts {

    private final Words words;
    private final Forms forms;

    FrameFacts(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    Map<String, Object> of(DocumentFrame frame, Brand brand) {
        PartyFacts parties = new PartyFacts(forms);
        Map<String, Object> facts = new HashMap<>();
        facts.put("language", frame.language().toString());
        facts.put("words", words.all());
        facts.put("title", words.of(frame.title()));
        facts.put("number", frame.number());
        facts.put("color", brand.color().toString());
        facts.put("logo", brand.logo() == null ? "" : LogoPicture.of(brand.logo()));
        facts.put("order", frame.order());
        facts.put("issuedOn", forms.date(frame.issuedOn()));
        facts.put("dueOn", frame.dueOn() == null ? "" : forms.date(frame.dueOn()));
        facts.put("until", frame.until() == null ? "" : forms.date(frame.until()));
        facts.put("original", original(frame));
        facts.put("reason", reason(frame));
        facts.put("state", frame.standing().isEmpty() ? "" : words.of(frame.standing()));
        facts.put("stateClass", stateClass(frame));
        facts.put("issuer", parties.of(frame.issuer()));
        facts.put("billed", parties.of(frame.billed()));
        facts.put("taxWord", words.of(leviesVat(frame.issuer()) ? "vat" : "tax"));
        facts.put("taxes", frame.taxes().stream().map(this::tax).toList());
        facts.put("notes", notes(frame.taxes()));
        facts.put("noEInvoice", noEInvoice(frame));
        facts.put("net", forms.money(frame.net()));
        facts.put("total", forms.money(frame.total()));
        facts.put(
                "due",
                frame.original() == null && frame.isOfLaw()
                        ? forms.money(frame.owed().due())
                        : "");
        return facts;
    }

    /** Why something is taken back, or what the seller has to say to an estimate. */
    private String reason(DocumentFrame frame) {
        if (frame.note().isEmpty() || !frame.isOfLaw()) {
            return frame.note();
        }
        return words.of("reason", frame.note());
    }

    private static String stateClass(DocumentFrame frame) {
        if (frame.state() != null) {
            return frame.state().toString();
        }
        return frame.owed().due().isZero() ? "settled" : "owed";
    }

    private String original(DocumentFrame frame) {
        return frame.original() == null
                ? ""
                : words.of(
                        "original",
                        frame.original().number(),
                        forms.date(frame.original().issuedOn()));
    }

    private Map<String, Object> tax(TaxTotal tax) {
        TaxTreatment treatment = tax.treatment();
        String rate = treatment.category() == TaxCategory.S
                ? forms.percent(treatment.percent())
                : words.of("category." + treatment.category());
        return Map.of("rate", rate, "base", forms.money(tax.base()), "amount", forms.money(tax.tax()));
    }

    /** The sentence that the law wants where no tax is charged, once per reason. */
    private List<String> notes(List<TaxTotal> taxes) {
        return taxes.stream()
                .map(TaxTotal::treatment)
                .filter(tax -> tax.category() != TaxCategory.S)
                .map(words::reason)
                .distinct()
                .toList();
    }

    private String noEInvoice(DocumentFrame frame) {
        return Optional.of(frame)
                .filter(DocumentFrame::isOfLaw)
                .flatMap(EInvoiceObstacle::of)
                .map(obstacle -> words.of("noEInvoice", obstacle.in(words)))
                .orElse("");
    }

    /** Elsewhere the tax has many names, and the neutral word is right. */
    private static boolean leviesVat(Party issuer) {
        return issuer.vatId() != null || issuer.address().country().inEuropeanUnion();
    }
}
