package org.cartulary.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.payments.sandbox.Sandbox.charge;

import java.io.IOException;
import java.nio.file.Path;
import org.cartulary.ports.payment.GatewayAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway's process dies at the two moments that matter, as {@code kill -9} would end it. */
class CrashTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void beforeTheExecutionLeavesNoChargeAndAKeyThatCanBeClosed() throws Exception {
        assertThat(killed("payment_1", "before")).isEqualTo(KilledGateway.DIED);

        SandboxLedger ledger = SandboxLedger.in(folder);
        assertThat(ledger.charges()).isEmpty();
        assertThat(Sandbox.gateway(ledger).resolve(charge("payment_1", TestCard.SUCCEEDS)))
                .isEqualTo(new GatewayAnswer.NeverSeen());
    }

    @Test
    void afterTheExecutionLeavesOneChargeThatIsNeverRepeated() throws Exception {
        SandboxLedger ledger = SandboxLedger.in(folder);
        assertThat(killed("payment_1", "after")).isEqualTo(KilledGateway.DIED);
        SandboxGateway survivor = Sandbox.gateway(ledger);

        assertThat(survivor.charge(charge("payment_1", TestCard.SUCCEEDS))).isInstanceOf(GatewayAnswer.Charged.class);
        assertThat(survivor.resolve(charge("payment_1", TestCard.SUCCEEDS))).isInstanceOf(GatewayAnswer.Charged.class);
        assertThat(ledger.charges()).hasSize(1);
    }

    private int killed(String key, String moment) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledGateway.class.getName(),
                        folder.toString(),
                        key,
                        moment)
                .inheritIO()
                .start()
                .waitFor();
    }
}
