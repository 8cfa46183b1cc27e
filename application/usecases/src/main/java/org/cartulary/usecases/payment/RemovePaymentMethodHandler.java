package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Account;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Removes a payment method of the actor's own. */
public final class RemovePaymentMethodHandler implements RemovePaymentMethod {

    private final Transactions transactions;
    private final PaymentMethods methods;
    private final Permissions permissions;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RemovePaymentMethodHandler(
            Transactions transactions,
            PaymentMethods methods,
            Permissions permissions,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.methods = methods;
        this.permissions = permissions;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public void handle(Command command) {
        transactions.write(() -> {
            PaymentMethod method = methods.find(command.actor().reseller(), command.method())
                    .orElseThrow(() -> new PaymentError.UnknownMethod(command.method()).refused());
            HolderAccess.requireOwn(command.actor(), method.holder());
            Outcome<PaymentMethod> removed = method.remove(clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (!removed.events().isEmpty()) {
                methods.save(removed.next());
                if (method.holder() instanceof Account.OfClient of) {
                    permissions
                            .find(method.reseller(), of.client())
                            .map(Permission::fenced)
                            .ifPresent(permissions::save);
                }
                recorder.record(By.of(command.actor()), removed.events());
            }
            return removed.next();
        });
    }
}
