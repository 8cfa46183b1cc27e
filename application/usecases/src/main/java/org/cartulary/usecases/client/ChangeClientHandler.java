package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.Clients;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Changes what is given of a client, and leaves the rest. */
public final class ChangeClientHandler implements ChangeClient {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Clients clients;
    private final Carts carts;
    private final Recorder recorder;

    @Inject
    public ChangeClientHandler(
            Transactions transactions, Lookup lookup, Clients clients, Carts carts, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.clients = clients;
        this.carts = carts;
        this.recorder = recorder;
    }

    @Override
    public Client handle(Command command) {
        command.actor().require(Scope.CLIENTS_WRITE);
        return transactions.write(() -> {
            Client client = lookup.client(command.actor(), command.client());
            VersionError.require(command.expectedVersion(), client.version(), client.id());
            if (command.profile() != null || command.billing() != null) {
                requireNothingUnderWay(client, command.billing());
                client = keep(
                        command,
                        client.change(
                                command.profile() == null ? client.profile() : command.profile(),
                                command.billing() == null ? client.billing() : command.billing()));
            }
            if (command.portal() != null) {
                client = keep(command, client.openInPortal(command.portal()));
            }
            return client;
        });
    }

    /** What is being paid is booked in the currency in which it was begun. The start of a payment writes the client, so neither passes. */
    private void requireNothingUnderWay(Client client, @Nullable BillingDetails wanted) {
        CurrencyUnit stands = client.billing().currency();
        if (wanted == null || wanted.currency().equals(stands)) {
            return;
        }
        PageRequest any = new PageRequest(1, null);
        if (!carts.page(client.reseller(), client.id(), CartState.PAYING, any)
                .items()
                .isEmpty()) {
            throw new ClientError.CurrencyLocked(client.id(), stands).refused();
        }
    }

    private Client keep(Command command, Outcome<Client> changed) {
        clients.save(changed.next());
        recorder.record(By.of(command.actor(), command.client()), changed.events());
        return changed.next();
    }
}
