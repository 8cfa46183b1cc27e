package org.cartulary.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.permission.PermissionError;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final ClientId CLIENT = new ClientId(new UUID(0, 1));

    @Test
    void namesTheFieldOfWrongInput() {
        assertThat(PlainWords.of(new InputError.Missing("email"))).isEqualTo("email: required");
        assertThat(PlainWords.of(new InputError.TooLong("name", 200))).isEqualTo("name: longer than 200 characters");
        assertThat(PlainWords.of(new InputError.OutOfRange("quantity", "1", "9")))
                .isEqualTo("quantity: not between 1 and 9");
        assertThat(PlainWords.of(new InputError.OutOfRange("price", "0", ""))).isEqualTo("price: less than 0");
        assertThat(PlainWords.reason(new InputError.Malformed("day", "a day"))).isEqualTo("expected a day");
    }

    @Test
    void tellsAnOftenRefusalInASentenceWithItsFacts() {
        assertThat(PlainWords.of(new PermissionError.OrderCapExceeded(
                        CLIENT, Money.parse("EUR 400.00"), Money.parse("EUR 412.80"))))
                .isEqualTo("EUR 412.80 is more than the EUR 400.00 per order that the client granted");
    }

    @Test
    void tellsAnyOtherRefusalByItsCodeAndFacts() {
        assertThat(PlainWords.of(new TokenError.Unknown())).isEqualTo("token unknown");
        assertThat(PlainWords.of(new PermissionError.OnlyTheClientGrants(CLIENT)))
                .isEqualTo("permission only the client grants (client " + CLIENT + ")");
    }
}
