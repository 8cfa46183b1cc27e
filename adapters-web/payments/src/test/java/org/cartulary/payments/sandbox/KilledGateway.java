package org.cartulary.payments.sandbox;

import static org.cartulary.payments.sandbox.Sandbox.charge;

import java.nio.file.Path;
import org.cartulary.ports.payment.Charge;

/** A process of its own that charges one key and dies on the spot: before the execution, or after it and before the answer. */
final class KilledGateway {

    static final int DIED = 137;

    private KilledGateway() {}

    /** Called with the ledger's folder, the key, and {@code before} or {@code after}. */
    public static void main(String... arguments) {
        String when = arguments[2];
        SandboxLedger ledger = SandboxLedger.in(Path.of(arguments[0]));
        Sandbox.gateway(ledger, new Interruption() {
                    @Override
                    public void beforeExecution(Charge charge) {
                        dieIf("before");
                    }

                    @Override
                    public void afterExecution(Charge charge) {
                        dieIf("after");
                    }

                    private void dieIf(String moment) {
                        if (moment.equals(when)) {
                            Runtime.getRuntime().halt(DIED);
                        }
                    }
                })
                .charge(charge(arguments[1], TestCard.SUCCEEDS));
    }
}
