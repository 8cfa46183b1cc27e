package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.SuspendClient;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Suspends and reinstates. */
public final class SuspendClientHandler implements SuspendClient {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Clients clients;
    private final Permissions permissions;
    private final Recorder recorder;

    @Inject
    public SuspendClientHandler(
            Transactions transactions, Lookup lookup, Clients clients, Permissions permissions, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.clients = clients;
        this.permissions = permissions;
        this.recorder = recorder;
    }

    @Override
    public Client suspend(Actor actor, ClientId client) {
        return move(actor, client, Client::suspend);
    }

    @Override
    public Client reinstate(Actor actor, ClientId client) {
        return move(actor, client, Client::reinstate);
    }

    private Client move(Actor actor, ClientId id, Function<Client, Outcome<Client>> command) {
        actor.require(Scope.CLIENTS_WRITE);
        return transactions.write(() -> {
            Outcome<Client> moved = command.apply(lookup.client(actor, id));
            clients.save(moved.next());
            permissions.find(actor.reseller(), id).map(Permission::fenced).ifPresent(permissions::save);
            recorder.record(By.of(actor, id), moved.events());
            return moved.next();
        });
    }
}
