package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationError;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Revokes the open invitation, if there is one, and sends another. */
public final class InviteClientHandler implements InviteClient {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Clients clients;
    private final OpenInvitations open;
    private final InvitationLetters letters;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public InviteClientHandler(
            Transactions transactions,
            Lookup lookup,
            Clients clients,
            OpenInvitations open,
            InvitationLetters letters,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.clients = clients;
        this.open = open;
        this.letters = letters;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Invitation handle(Command command) {
        command.actor().require(Scope.CLIENTS_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        InvitationId id = new InvitationId(identities.next());
        return transactions.write(() -> {
            Client client = lookup.client(command.actor(), command.client());
            if (client.state() != ClientState.INVITED) {
                throw new InvitationError.AlreadyAccepted(client.id()).refused();
            }
            List<Event> events = new ArrayList<>();
            open.of(client, now).ifPresent(old -> events.addAll(open.revoke(old).events()));
            Outcome<Invitation> sent = Invitation.send(id, client, now);
            // Two that find no open invitation at the same moment collide here, so that at most one link works.
            clients.save(client.fenced());
            events.addAll(sent.events());
            List<Letter> carrying = letters.send(sent, client);
            recorder.record(By.of(command.actor(), client.id()), events, carrying);
            return sent.next();
        });
    }
}
