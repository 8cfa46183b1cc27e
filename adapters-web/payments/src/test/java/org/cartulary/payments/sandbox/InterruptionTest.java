package org.cartulary.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartulary.payments.sandbox.Sandbox.charge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private static final Charge CHARGE = charge("payment_1", TestCard.SUCCEEDS);

    private final SandboxLedger ledger = SandboxLedger.inMemory();

    @Test
    void holdsUpAChargeUntilItsKeyIsClosed() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch resolved = new CountDownLatch(1);
        SandboxGateway slow = Sandbox.gateway(ledger, new Interruption() {
            @Override
            public void beforeExecution(Charge charge) {
                arrived.countDown();
                waitFor(resolved);
            }
        });
        CompletableFuture<GatewayAnswer> late = CompletableFuture.supplyAsync(() -> slow.charge(CHARGE));
        arrived.await();

        assertThat(Sandbox.gateway(ledger).resolve(CHARGE)).isEqualTo(new GatewayAnswer.NeverSeen());
        resolved.countDown();
        assertThat(late.join()).isEqualTo(new GatewayAnswer.Declined("key_closed"));
        assertThat(ledger.charges()).isEmpty();
    }

    @Test
    void beforeTheExecutionPreventsIt() {
        SandboxGateway dying = Sandbox.gateway(ledger, new Interruption() {
            @Override
            public void beforeExecution(Charge charge) {
                throw new IllegalStateException("crash");
            }
        });

        assertThatThrownBy(() -> dying.charge(CHARGE)).hasMessage("crash");
        assertThat(ledger.charges()).isEmpty();
    }

    @Test
    void afterTheExecutionFindsTheChargeInTheLedger() {
        SandboxGateway dying = Sandbox.gateway(ledger, new Interruption() {
            @Override
            public void afterExecution(Charge charge) {
                throw new IllegalStateException("crash");
            }
        });

        assertThatThrownBy(() -> dying.charge(CHARGE)).hasMessage("crash");
        assertThat(ledger.charges()).hasSize(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
