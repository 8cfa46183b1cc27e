package org.cartulary.payments.sandbox;

import org.cartulary.ports.payment.PaymentGateway;

class SandboxInMemoryTest implements SandboxContract {

    private final SandboxLedger ledger = SandboxLedger.inMemory();
    private final SandboxGateway gateway = Sandbox.gateway(ledger);

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public SandboxLedger ledger() {
        return ledger;
    }
}
