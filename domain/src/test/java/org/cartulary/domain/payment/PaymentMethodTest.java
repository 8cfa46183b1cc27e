package org.cartulary.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import org.cartulary.domain.InputError;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentMethodTest {

    private static final PaymentMethodId ID = new PaymentMethodId(id(86));
    private static final Account HOLDER = new Account.OfClient(CLIENT);
    private static final GatewayToken TOKEN = new GatewayToken("card_succeeds");

    @Test
    void isUsableUntilItIsRemoved() {
        Outcome<PaymentMethod> added = PaymentMethod.add(ID, RESELLER, HOLDER, "sandbox", TOKEN, "Visa 4242", NOON);
        Outcome<PaymentMethod> removed = added.next().remove(NOON.plusSeconds(1));

        assertThat(added.next().usable()).isTrue();
        assertThat(added.events()).containsExactly(new PaymentEvent.MethodAdded(ID, HOLDER, "Visa 4242"));
        assertThat(removed.next().usable()).isFalse();
        assertThat(removed.next().removedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(removed.next().version()).isEqualTo(2);
        assertThat(removed.events()).containsExactly(new PaymentEvent.MethodRemoved(ID, HOLDER));
    }

    @Test
    void isRemovedOnce() {
        PaymentMethod removed = PaymentMethod.add(ID, RESELLER, HOLDER, "sandbox", TOKEN, "Visa 4242", NOON)
                .next()
                .remove(NOON)
                .next();

        assertThat(removed.remove(NOON.plusSeconds(1))).isEqualTo(Outcome.of(removed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card_succeeds", "pm_1NXWPnLkdIwHu7ix1FQGSl2n", "tok-visa", "12345678901", "abc"})
    void isKnownByATokenOfTheGateway(String token) {
        assertThat(GatewayToken.parse(token)).hasToString(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242424242424242",
                "4242-4242-4242-4242",
                "4242_4242_4242_4242",
                "card_4242_4242-4242_4242_visa",
                "pan4242424242424242x",
                "378282246310005",
                "123456789012",
                "4242 4242 4242 4242",
                "ab",
                "tok€n",
                "tok\n",
                "a.b.c"
            })
    void isNeverKnownByACardNumber(String token) {
        assertThat(refusalOf(() -> GatewayToken.parse(token)))
                .isEqualTo(new InputError.Malformed(
                        "token", "the gateway's token of a payment method, never a card number"));
    }

    @Test
    void hasATokenOfAHundredAndTwentyEightCharactersAtMost() {
        assertThat(GatewayToken.parse("a".repeat(128)).value()).hasSize(128);
        assertThat(refusalOf(() -> GatewayToken.parse("a".repeat(129)))).isInstanceOf(InputError.Malformed.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void requiresAToken(@Nullable String token) {
        assertThat(refusalOf(() -> GatewayToken.parse(token))).isEqualTo(new InputError.Missing("token"));
    }
}
