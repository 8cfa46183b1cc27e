package org.cartulary.api.testing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Documents to send. */
public final class Samples {

    public static final String TAX_RATES = """
            {"rates": [
              {"country": "FR", "category": "S", "percent": "20", "validFrom": "2014-01-01"},
              {"country": "PL", "category": "S", "percent": "23", "validFrom": "2011-01-01"}]}""";

    /** Purchases with the client's card, of anything, up to EUR 500 per order. */
    public static final String GRANT = """
            {"acts": ["view", "purchase"], "payerModes": ["client_card"],
             "capPerOrder": {"amount": "500.00", "currency": "EUR"}}""";

    private Samples() {}

    static Map<String, String> catalogue() {
        Map<String, String> products = new LinkedHashMap<>();
        products.put("hosting-economy", hosting("71.88"));
        products.put("domain-com", """
                {"family": "domain", "kind": "base", "quantity": {"least": 1, "most": 1}, "linkedDomain": true,
                 "taxCategory": "S", "names": {"en": ".com domain", "fr": "Domaine .com"},
                 "prices": [{"billingCycleMonths": 12, "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "16.99", "currency": "EUR"}}]}]}""");
        products.put("support-team", """
                {"family": "support", "kind": "base", "quantity": {"least": 1, "most": 500}, "seatBased": true,
                 "defaultTermMonths": 12, "taxCategory": "S", "names": {"en": "Support Team"},
                 "prices": [{"billingCycleMonths": 1, "setupFee": {"amount": "10.00", "currency": "EUR"}, "tiers": [
                   {"fromQuantity": 1, "unitPrice": {"amount": "19.00", "currency": "EUR"}},
                   {"fromQuantity": 10, "unitPrice": {"amount": "17.50", "currency": "EUR"}}]}]}""");
        products.put("backup", """
                {"family": "backup", "kind": "addon", "related": ["hosting-economy"], "quantity": {"least": 1, "most": 1},
                 "taxCategory": "S", "names": {"en": "Backup"},
                 "prices": [{"billingCycleMonths": 12, "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "24.00", "currency": "EUR"}}]}]}""");
        return products;
    }

    /** Hosting for three years, at this much a year. */
    public static String hosting(String aYear) {
        return """
                {"family": "hosting", "kind": "base", "quantity": {"least": 1, "most": 10}, "linkedDomain": true,
                 "taxCategory": "S", "names": {"en": "Web hosting Economy", "fr": "H\u00e9bergement Web \u00c9conomie"},
                 "prices": [
                   {"billingCycleMonths": 12, "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "%s", "currency": "EUR"}}]},
                   {"billingCycleMonths": 1, "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "6.99", "currency": "EUR"}}]}]}""".formatted(aYear);
    }

    /** A client in Paris, in euro and in English, whose account owner has this name. */
    public static String client(String name) {
        return """
                {"contact": {"name": "%s", "email": "%s"}, "organisation": "%s & Co", "language": "en",
                 "billing": {"currency": "EUR", "address": {"street": "2 rue de Rivoli", "postcode": "75001", "city": "Paris", "country": "FR"}}}""".formatted(name, email(name), name);
    }

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@client.example";
    }
}
