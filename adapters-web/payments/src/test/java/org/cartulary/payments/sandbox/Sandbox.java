package org.cartulary.payments.sandbox;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.cartulary.ports.payment.Charge;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the tests of the sandbox share. */
final class Sandbox {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final URI CONFIRMATIONS = URI.create("https://console.example/sandbox/");
    static final Money PRICE = Money.ofMinor(CurrencyUnit.EUR, 1230);

    private Sandbox() {}

    static SandboxGateway gateway(SandboxLedger ledger) {
        return gateway(ledger, Interruption.NONE);
    }

    static SandboxGateway gateway(SandboxLedger ledger, Interruption interruption) {
        return new SandboxGateway(ledger, InstantSource.fixed(NOON), CONFIRMATIONS, interruption);
    }

    static Charge charge(String key, TestCard card) {
        return new Charge(key, card.token(), PRICE);
    }
}
