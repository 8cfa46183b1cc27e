package org.cartulary.bootstrap;

import java.util.Map;
import java.util.stream.Collectors;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refusal;

/** Says a refusal in one line of plain English, for people at a terminal. Programs read {@link Refusal#code()}. */
public final class PlainWords {
    /** What people meet often; a word in braces is a fact of the refusal. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("cart.empty", "the cart is empty"),
            Map.entry("cart.not-open", "the cart is {state}, so it cannot be changed"),
            Map.entry("certificate.differs", "{place} says {says} and comes to {computed}"),
            Map.entry("certificate.malformed", "no certificate: at {place} there should be {expected}"),
            Map.entry("client.currency-locked", "an order exists, so the currency stays {currency}"),
            Map.entry("client.email-taken", "another client has the account owner {email}"),
            Map.entry("client.external-id-taken", "another client has the external id {externalId}"),
            Map.entry("client.not-accepted", "the client has not accepted its invitation"),
            Map.entry("client.suspended", "the client is suspended"),
            Map.entry("payment.declined", "the payment was declined ({reason}); nothing was charged or booked"),
            Map.entry("payment.no-method", "there is no payment method to charge"),
            Map.entry("permission.expired", "the client's permission ended on {expiresAt}"),
            Map.entry("permission.mode-not-granted", "the client has not granted paying by {purchaseMode}"),
            Map.entry(
                    "permission.month-cap-exceeded", "{total} after {spent} is more than the {cap} per month granted"),
            Map.entry("permission.not-granted", "the client has not granted: {act}"),
            Map.entry(
                    "permission.order-cap-exceeded",
                    "{total} is more than the {cap} per order that the client granted"),
            Map.entry("subscription.owned-by-another", "it belongs to another account, which pays for its renewal"),
            Map.entry("permission.product-not-granted", "the client has not granted buying {product}"));

    private PlainWords() {}

    /** As {@link #reason}, with the field that it is about if the input was wrong. */
    public static String of(Refusal refusal) {
        String field = refusal.facts().get("field");
        return refusal instanceof InputError && field != null ? field + ": " + reason(refusal) : reason(refusal);
    }

    /** Without the field, for whoever shows that already. */
    public static String reason(Refusal refusal) {
        if (refusal instanceof InputError input) {
            return reason(input);
        }
        String known = SENTENCES.get(refusal.code());
        if (known != null) {
            return filled(known, refusal.facts());
        }
        String fact = refusal.code().replace('.', ' ').replace('-', ' ');
        String facts = refusal.facts().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? fact : fact + " (" + facts + ")";
    }

    private static String filled(String sentence, Map<String, String> facts) {
        String text = sentence;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static String reason(InputError input) {
        if (input instanceof InputError.Malformed malformed) {
            return "expected " + malformed.expected();
        }
        if (input instanceof InputError.TooLong tooLong) {
            return "longer than " + tooLong.most() + " characters";
        }
        if (input instanceof InputError.OutOfRange range) {
            return range.most().isEmpty()
                    ? "less than " + range.least()
                    : "not between " + range.least() + " and " + range.most();
        }
        return input instanceof InputError.Missing ? "required" : "there is no such field";
    }
}
