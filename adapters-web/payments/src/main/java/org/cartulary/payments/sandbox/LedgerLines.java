package org.cartulary.payments.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.payments.sandbox.LedgerEntry.Standing;
import org.joda.money.Money;

/** An entry as one line of JSON, without the line's end. */
final class LedgerLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerLines() {}

    static String write(LedgerEntry entry) {
        ObjectNode line = JSON.createObjectNode()
                .put("key", entry.key())
                .put("standing", entry.standing().name().toLowerCase(Locale.ROOT))
                .put("token", entry.token().value())
                .put("amount", entry.amount().getAmount().toPlainString())
                .put("currency", entry.amount().getCurrencyUnit().getCode())
                .put("reason", entry.reason())
                .put("at", entry.at().toString());
        if (entry.refundOf() != null) {
            line.put("refundOf", entry.refundOf());
        }
        return line.toString();
    }

    static LedgerEntry read(String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            return new LedgerEntry(
                    entry.required("key").textValue(),
                    Standing.valueOf(entry.required("standing").textValue().toUpperCase(Locale.ROOT)),
                    new GatewayToken(entry.required("token").textValue()),
                    Money.parse(entry.required("currency").textValue() + " "
                            + entry.required("amount").textValue()),
                    entry.required("reason").textValue(),
                    Instant.parse(entry.required("at").textValue()),
                    entry.path("refundOf").textValue());
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalStateException("this line of the sandbox's ledger is not an entry: " + line, e);
        }
    }
}
