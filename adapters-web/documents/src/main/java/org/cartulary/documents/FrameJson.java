package org.cartulary.documents;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a document says besides its lines as JSON, and how it says such things. */
final class FrameJson {

    private final Words words;

    private FrameJson(Words words) {
        this.words = words;
    }

    static Map<String, Object> of(DocumentFrame frame) {
        return new FrameJson(Words.of(frame.language())).facts(frame);
    }

    /** In canonical form. */
    static byte[] bytes(Map<String, Object> facts) {
        return CanonicalJson.write(facts).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> facts(DocumentFrame frame) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", frame.number());
        facts.put("issuedOn", frame.issuedOn());
        facts.put("language", frame.language());
        facts.put("issuer", party(frame.issuer()));
        facts.put("billed", party(frame.billed()));
        facts.put("taxes", frame.taxes().stream().map(this::tax).toList());
        facts.put("net", money(frame.net()));
        facts.put("tax", money(frame.tax()));
        facts.put("total", money(frame.total()));
        return facts;
    }

    private static Map<String, Object> party(Party party) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", party.name());
        facts.put("email", party.email());
        facts.put("address", address(party.address()));
        if (party.shipping() != null) {
            facts.put("shipping", address(party.shipping()));
        }
        put(facts, "vatId", party.vatId());
        return facts;
    }

    private static Map<String, Object> address(PostalAddress address) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("street", address.street());
        put(facts, "postcode", address.postcode());
        facts.put("city", address.city());
        facts.put("country", address.country());
        return facts;
    }

    private Map<String, Object> tax(TaxTotal total) {
        Map<String, Object> facts = treatment(total.treatment());
        facts.put("base", money(total.base()));
        facts.put("tax", money(total.tax()));
        if (Vat.of(total.treatment()).needsReason()) {
            facts.put("reason", words.reason(total.treatment()));
        }
        return facts;
    }

    static Map<String, Object> treatment(TaxTreatment tax) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("category", tax.category());
        facts.put("percent", tax.percent().toPlainString());
        return facts;
    }

    static Map<String, Object> money(Money money) {
        return Map.of("amount", money.getAmount().toPlainString(), "currency", money.getCurrencyUnit());
    }

    static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
