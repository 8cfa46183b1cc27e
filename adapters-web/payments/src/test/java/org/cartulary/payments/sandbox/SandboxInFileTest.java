package org.cartulary.payments.sandbox;

import java.nio.file.Path;
import org.cartulary.ports.payment.PaymentGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SandboxInFileTest implements SandboxContract {

    private SandboxLedger ledger = SandboxLedger.inMemory();

    @BeforeEach
    void openTheLedger(@TempDir Path folder) {
        ledger = SandboxLedger.in(folder);
    }

    @Override
    public PaymentGateway gateway() {
        return Sandbox.gateway(ledger);
    }

    @Override
    public SandboxLedger ledger() {
        return ledger;
    }
}
