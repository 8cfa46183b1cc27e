package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.permission.Permission;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** The client itself sets the terms, signed in. */
public final class SetPermissionHandler implements SetPermission {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Granting granting;
    private final Recorder recorder;

    @Inject
    public SetPermissionHandler(Transactions transactions, Lookup lookup, Granting granting, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.granting = granting;
        this.recorder = recorder;
    }

    @Override
    public Permission handle(Command command) {
        return transactions.write(() -> {
            Client client = lookup.client(command.actor(), command.client());
            OnlyTheClient.mayGrant(command.actor(), client.id());
            Outcome<Permission> granted = granting.grant(client, command.grant(), command.expectedVersion());
            recorder.record(
                    By.of(command.actor(), client.id()),
                    granted.events(),
                    WhenPermissionIsSet.letters(granted, client, lookup.reseller(client.reseller())));
            return granted.next();
        });
    }
}
