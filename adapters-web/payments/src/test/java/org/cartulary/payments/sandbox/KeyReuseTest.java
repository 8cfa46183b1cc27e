package org.cartulary.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.payments.sandbox.Sandbox.charge;

import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.junit.jupiter.api.Test;

class KeyReuseTest {

    private final SandboxLedger ledger = SandboxLedger.inMemory();
    private final SandboxGateway gateway = Sandbox.gateway(ledger);

    @Test
    void isUnclearAfterACharge() {
        gateway.charge(charge("k", TestCard.SUCCEEDS));

        assertThat(gateway.charge(charge("k", TestCard.DECLINED))).isEqualTo(new GatewayAnswer.Unclear("key_reused"));
        assertThat(ledger.charges()).hasSize(1);
    }

    @Test
    void isDeclinedAfterARefusal() {
        gateway.charge(charge("k", TestCard.DECLINED));

        assertThat(gateway.charge(charge("k", TestCard.SUCCEEDS))).isEqualTo(new GatewayAnswer.Declined("key_reused"));
    }

    @Test
    void isDeclinedAfterAClosure() {
        gateway.resolve(charge("k", TestCard.SUCCEEDS));

        assertThat(gateway.charge(new Charge("k", TestCard.SUCCEEDS.token(), Sandbox.PRICE.plus(1))))
                .isEqualTo(new GatewayAnswer.Declined("key_reused"));
    }

    @Test
    void ofAClosedKeyByTheSameChargeSaysThatItIsClosed() {
        gateway.resolve(charge("k", TestCard.SUCCEEDS));

        assertThat(gateway.charge(charge("k", TestCard.SUCCEEDS))).isEqualTo(new GatewayAnswer.Declined("key_closed"));
    }
}
