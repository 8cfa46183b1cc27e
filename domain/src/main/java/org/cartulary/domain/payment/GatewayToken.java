package org.cartulary.domain.payment;

import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** What a gateway calls a stored payment method. It is never a card number: 12 digits or more in a row are refused, whatever separates
 * them. */
public record GatewayToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{3,128}");
    private static final Pattern CARD_NUMBER = Pattern.compile(".*[0-9]{12,19}.*");

    public GatewayToken {
        if (!FORM.matcher(value).matches()
                || CARD_NUMBER.matcher(value.replaceAll("[-_]", "")).matches()) {
            throw new InputError.Malformed("token", "the gateway's token of a payment method, never a card number")
                    .refused();
        }
    }

    public static GatewayToken parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new InputError.Missing("token").refused();
        }
        return new GatewayToken(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
