package org.cartulary.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.payments.sandbox.Sandbox.NOON;
import static org.cartulary.payments.sandbox.Sandbox.PRICE;
import static org.cartulary.payments.sandbox.Sandbox.charge;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    private static final Charge CHARGE = charge("payment_1", TestCard.NEEDS_ACTION);
    private static final GatewayAnswer WAITING =
            new GatewayAnswer.ActionRequired(URI.create("https://console.example/sandbox/payment_1"));
    private static final GatewayAnswer EXPIRED = new GatewayAnswer.Declined("action_expired");

    private Instant now = NOON;
    private final SandboxLedger ledger = SandboxLedger.inMemory();
    private final SandboxGateway gateway =
            new SandboxGateway(ledger, () -> now, Sandbox.CONFIRMATIONS, Interruption.NONE);

    @Test
    void isAskedForWithoutCharging() {
        assertThat(gateway.charge(CHARGE)).isEqualTo(WAITING);
        assertThat(ledger.charges()).isEmpty();
    }

    @Test
    void chargesOnceHoweverOftenItIsGiven() {
        gateway.charge(CHARGE);
        GatewayAnswer charged = new GatewayAnswer.Charged("sandbox_payment_1", PRICE);

        assertThat(gateway.confirm("payment_1")).contains(charged);
        assertThat(gateway.confirm("payment_1")).contains(charged);
        assertThat(gateway.refuse("payment_1")).contains(charged);
        assertThat(gateway.resolve(CHARGE)).isEqualTo(charged);
        assertThat(gateway.charge(CHARGE)).isEqualTo(charged);
        assertThat(ledger.charges()).containsExactly(new SandboxCharge("payment_1", PRICE, "sandbox_payment_1", NOON));
    }

    @Test
    void chargesNothingOnceItIsRefused() {
        gateway.charge(CHARGE);
        GatewayAnswer declined = new GatewayAnswer.Declined("payer_refused");

        assertThat(gateway.refuse("payment_1")).contains(declined);
        assertThat(gateway.confirm("payment_1")).contains(declined);
        assertThat(gateway.resolve(CHARGE)).isEqualTo(declined);
        assertThat(ledger.charges()).isEmpty();
    }

    @Test
    void isWaitedForUntilItsDeadline() {
        gateway.charge(CHARGE);
        now = NOON.plus(Duration.ofMinutes(15)).minusNanos(1);

        assertThat(gateway.resolve(CHARGE)).isEqualTo(WAITING);
        assertThat(gateway.confirm("payment_1")).get().isInstanceOf(GatewayAnswer.Charged.class);
    }

    @Test
    void isRefusedFromItsDeadlineOn() {
        gateway.charge(CHARGE);
        now = NOON.plus(Duration.ofMinutes(15));

        assertThat(gateway.confirm("payment_1")).contains(EXPIRED);
        now = NOON;
        assertThat(gateway.confirm("payment_1"))
                .as("even if the clock is set back")
                .contains(EXPIRED);
        assertThat(ledger.charges()).isEmpty();
    }

    @Test
    void expiresAlsoWhenOnlyTheGatewayIsAsked() {
        gateway.charge(CHARGE);
        now = NOON.plus(Duration.ofMinutes(15));

        assertThat(gateway.resolve(CHARGE)).isEqualTo(EXPIRED);
        assertThat(gateway.charge(CHARGE)).isEqualTo(EXPIRED);
    }

    @Test
    void ofWhatWasNeverAskedForIsAnsweredWithNothing() {
        assertThat(gateway.confirm("payment_2")).isEmpty();
        assertThat(gateway.refuse("payment_2")).isEmpty();
    }

    @Test
    void keepsAKeyFromAnotherAmount() {
        gateway.charge(CHARGE);

        assertThat(gateway.charge(new Charge("payment_1", TestCard.NEEDS_ACTION.token(), PRICE.plus(1))))
                .isEqualTo(new GatewayAnswer.Unclear("key_reused"));
    }
}
