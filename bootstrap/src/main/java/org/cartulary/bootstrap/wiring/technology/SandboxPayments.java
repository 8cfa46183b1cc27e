package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.cartulary.bootstrap.checking.Invariant;
import org.cartulary.bootstrap.checking.SandboxAgrees;
import org.cartulary.payments.sandbox.Interruption;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.payments.sandbox.SandboxLedger;
import org.cartulary.ports.payment.PaymentGateway;

/** Payments go to the sandbox, whose ledger is a file of its own beside everything else. */
public final class SandboxPayments extends AbstractModule {
    private final Path folder;
    private final URI confirmations;

    /**
     * Puts the sandbox beside the data of this installation.
     *
     * @param folder where its ledger is
     * @param confirmations where payers confirm; ends in a slash
     */
    public SandboxPayments(Path folder, URI confirmations) {
        this.folder = folder;
        this.confirmations = confirmations;
    }

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), PaymentGateway.class).addBinding().to(SandboxGateway.class);
        Multibinder.newSetBinder(binder(), Invariant.class).addBinding().to(SandboxAgrees.class);
    }

    @Provides
    @Singleton
    SandboxLedger ledger() {
        return SandboxLedger.in(folder);
    }

    @Provides
    @Singleton
    SandboxGateway gateway(SandboxLedger ledger, InstantSource clock, Interruption interruption) {
        return new SandboxGateway(ledger, clock, confirmations, interruption);
    }

    @Provides
    Interruption interruption() {
        return Interruption.NONE;
    }
}
