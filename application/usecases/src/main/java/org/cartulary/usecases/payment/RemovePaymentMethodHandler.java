package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.OwnClient;
import org.cartulary.usecases.Recorder;

/** Removes a payment method of the actor's own. */
public final class RemovePaymentMethodHandler implements RemovePaymentMethod {

    private final Transactions transactions;
    private final PaymentMethods methods;
    private final Clients clients;
    private final Permissions permissions;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RemovePaymentMethodHandler(
            Transactions transactions,
            PaymentMethods methods,
            Clients clients,
            Permissions permissions,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.methods = methods;
        this.clients = clients;
        this.permissions = permissions;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public void handle(Command command) {
        command.actor().require(Scope.PAYMENTS_WRITE);
        transactions.write(() -> {
            PaymentMethod method = own(command);
            Outcome<PaymentMethod> removed = method.remove(clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (!removed.events().isEmpty()) {
                methods.save(removed.next());
                By by = By.of(command.actor());
                if (method.holder() instanceof Account.OfClient of) {
                    fence(method.reseller(), of.client());
                    by = By.of(command.actor(), of.client());
                }
                recorder.record(by, removed.events());
            }
            return removed.next();
        });
    }

    /** What a contact may not see is as unknown to it as what does not exist. */
    private PaymentMethod own(Command command) {
        PaymentMethod method = methods.find(command.actor().reseller(), command.method())
                .filter(found -> OwnClient.sees(command.actor(), found.holder()))
                .orElseThrow(() -> new PaymentError.UnknownMethod(command.method()).refused());
        HolderAccess.requireOwn(command.actor(), method.holder());
        return method;
    }

    /** So that no purchase under way commits past this, whether a permission guards it or the client itself makes it. */
    private void fence(ResellerId reseller, ClientId client) {
        permissions.find(reseller, client).map(Permission::fenced).ifPresent(permissions::save);
        clients.find(reseller, client).map(Client::fenced).ifPresent(clients::save);
    }
}
