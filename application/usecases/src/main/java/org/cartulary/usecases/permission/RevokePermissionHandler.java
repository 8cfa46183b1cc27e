package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** The client takes everything back. */
public final class RevokePermissionHandler implements RevokePermission {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Permissions permissions;
    private final Recorder recorder;

    @Inject
    public RevokePermissionHandler(
            Transactions transactions, Lookup lookup, Permissions permissions, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.permissions = permissions;
        this.recorder = recorder;
    }

    @Override
    public Permission handle(Command command) {
        return transactions.write(() -> {
            Client client = lookup.client(command.actor(), command.client());
            OnlyTheClient.mayGrant(command.actor(), client.id());
            Outcome<Permission> revoked = permissions
                    .find(client.reseller(), client.id())
                    .orElseThrow(() -> new PermissionError.NotGranted(client.id(), Act.VIEW).refused())
                    .revoke();
            permissions.save(revoked.next());
            recorder.record(
                    By.of(command.actor(), client.id()),
                    revoked.events(),
                    WhenPermissionIsSet.letters(revoked, client, lookup.reseller(client.reseller())));
            return revoked.next();
        });
    }
}
