package org.cartulary.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.payments.sandbox.Sandbox.charge;

import java.util.Locale;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TestCardTest {

    private final SandboxGateway gateway = Sandbox.gateway(SandboxLedger.inMemory());

    @ParameterizedTest
    @CsvSource({"DECLINED, insufficient_funds", "EXPIRED, card_expired"})
    void saysWhyItIsDeclined(TestCard card, String reason) {
        assertThat(gateway.charge(charge("k", card))).isEqualTo(new GatewayAnswer.Declined(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "TIMES_OUT_EXECUTED, timed out",
        "TIMES_OUT_NOT_EXECUTED, timed out",
        "ANSWERS_GARBAGE, answer not understood"
    })
    void saysWhyItIsUnclear(TestCard card, String why) {
        assertThat(gateway.charge(charge("k", card))).isEqualTo(new GatewayAnswer.Unclear(why));
    }

    @ParameterizedTest
    @EnumSource
    void hasATokenNamedLikeItself(TestCard card) {
        assertThat(card.token().value()).isEqualTo("card_" + card.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void isDescribedByItsLabel(TestCard card) {
        assertThat(gateway.describe(card.token())).contains(card.label());
        assertThat(card.label()).startsWith("Sandbox card, ");
    }

    @Test
    void isNotChargedNothing() {
        Charge nothing = new Charge("k", TestCard.SUCCEEDS.token(), Money.zero(CurrencyUnit.EUR));

        assertThat(gateway.charge(nothing)).isEqualTo(new GatewayAnswer.Declined("amount_not_positive"));
    }

    @Test
    void belongsToTheGatewayNamedSandbox() {
        assertThat(gateway.name()).isEqualTo("sandbox");
    }
}
