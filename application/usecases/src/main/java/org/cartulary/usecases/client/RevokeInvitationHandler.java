package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationError;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Takes the open invitation back. */
public final class RevokeInvitationHandler implements RevokeInvitation {

    private final Transactions transactions;
    private final Lookup lookup;
    private final OpenInvitations open;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RevokeInvitationHandler(
            Transactions transactions, Lookup lookup, OpenInvitations open, InstantSource clock, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.open = open;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Invitation handle(Command command) {
        command.actor().require(Scope.CLIENTS_WRITE);
        return transactions.write(() -> {
            Client client = lookup.client(command.actor(), command.client());
            Invitation invitation = open.of(client, clock.instant())
                    .orElseThrow(() -> new InvitationError.NoneOpen(client.id()).refused());
            Outcome<Invitation> revoked = open.revoke(invitation);
            recorder.record(By.of(command.actor(), client.id()), revoked.events());
            return revoked.next();
        });
    }
}
