package org.cartulary.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.joda.money.Money;

/** Writes {@code {"amount": "12.30", "currency": "EUR"}}: text, because a number in JSON is a float to most who read it. */
final class MoneyWriter extends JsonSerializer<Money> {

    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider serializers) throws IOException {
        out.writeStartObject();
        out.writeStringField("amount", money.getAmount().toPlainString());
        out.writeStringField("currency", money.getCurrencyUnit().getCode());
        out.writeEndObject();
    }
}
