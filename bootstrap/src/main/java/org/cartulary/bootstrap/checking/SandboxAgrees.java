package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.payments.sandbox.SandboxCharge;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.payments.sandbox.SandboxLedger;
import org.cartulary.ports.payment.PaymentAttempts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the sandbox charged, and what payment attempts say that it charged, match by key and amount. */
public final class SandboxAgrees implements Invariant {
    private final PaymentAttempts attempts;
    private final SandboxLedger ledger;

    @Inject
    public SandboxAgrees(PaymentAttempts attempts, SandboxLedger ledger) {
        this.attempts = attempts;
        this.ledger = ledger;
    }

    @Override
    public String text() {
        return "Each payment that succeeded was charged by the sandbox, and none that failed was";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Map<String, Money> charges = new HashMap<>();
        for (SandboxCharge charge : ledger.charges()) {
            Money other = charges.put(charge.key(), charge.amount());
            findings.require(other == null, charge.key() + " was charged twice");
        }
        for (PaymentAttempt attempt : new EveryPage<>(request -> attempts.page(reseller, null, request))) {
            if (attempt.gateway().equals(SandboxGateway.NAME)) {
                findings.saw();
                checkOne(attempt, charges.get(attempt.gatewayKey()), findings);
            }
        }
    }

    private static void checkOne(PaymentAttempt attempt, @Nullable Money charged, Findings findings) {
        switch (attempt.state()) {
            case SUCCEEDED ->
                findings.require(attempt.amount().equals(charged), attempt.id() + " succeeded, charged was " + charged);
            case FAILED -> findings.require(charged == null, attempt.id() + " failed, charged was " + charged);
            case PENDING, UNKNOWN ->
                findings.require(
                        charged == null || attempt.amount().equals(charged),
                        attempt.id() + " was charged another amount, " + charged);
        }
    }
}
