package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recorder;

/** Creates the client, its invitation, and the letter that carries it, in one transaction. */
public final class CreateClientHandler implements CreateClient {

    private final Transactions transactions;
    private final Clients clients;
    private final InvitationLetters letters;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public CreateClientHandler(
            Transactions transactions,
            Clients clients,
            InvitationLetters letters,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.clients = clients;
        this.letters = letters;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Client handle(Command command) {
        command.actor().require(Scope.CLIENTS_WRITE);
        MailableAddresses.require(command.email());
        Contact owner = new Contact(
                new ContactId(identities.next()),
                Text.line("contactName", command.contactName(), 200),
                command.email(),
                true);
        Outcome<Client> created = Client.create(
                new ClientId(identities.next()),
                command.actor().reseller(),
                command.externalId(),
                command.profile(),
                command.billing(),
                owner,
                command.portal());
        Outcome<Invitation> invited = Invitation.send(
                new InvitationId(identities.next()),
                created.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<Event> events = new ArrayList<>(created.events());
        events.addAll(invited.events());
        return transactions.write(() -> {
            clients.save(created.next());
            List<Letter> sent = letters.send(invited, created.next());
            recorder.record(By.of(command.actor(), created.next().id()), events, sent);
            return created.next();
        });
    }
}
