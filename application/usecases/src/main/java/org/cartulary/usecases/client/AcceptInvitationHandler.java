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
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.KeyOwner;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.Invitations;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.permission.Granting;

/** Uses the token up, activates the client, grants what it grants, and gives its account owner a key, in one transaction. */
public final class AcceptInvitationHandler implements AcceptInvitation {

    private final Transactions transactions;
    private final Links links;
    private final Lookup lookup;
    private final Clients clients;
    private final Invitations invitations;
    private final OneTimeTokens tokens;
    private final ApiKeys keys;
    private final Granting granting;
    private final Secrets secrets;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public AcceptInvitationHandler(
            Transactions transactions,
            Links links,
            Lookup lookup,
            Clients clients,
            Invitations invitations,
            OneTimeTokens tokens,
            ApiKeys keys,
            Granting granting,
            Secrets secrets,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.links = links;
        this.lookup = lookup;
        this.clients = clients;
        this.invitations = invitations;
        this.tokens = tokens;
        this.keys = keys;
        this.granting = granting;
        this.secrets = secrets;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Accepted handle(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.write(() -> {
            OneTimeToken token = links.usable(TokenPurpose.INVITATION, command.token(), now);
            // Before anything else is read: whoever comes second runs again, and sees that the link was used.
            tokens.use(token, now);
            Actor holder = Links.holder(token);
            Outcome<Invitation> accepted = invitation(token).accept(now);
            Outcome<Client> active = lookup.client(holder, token.client()).accept();
            invitations.save(accepted.next());
            clients.save(active.next());
            String secret = secrets.key(token.reseller());
            keys.save(key(active.next(), secret, now));
            List<Event> events = new ArrayList<>(accepted.events());
            events.addAll(active.events());
            if (command.grant() != null) {
                events.addAll(
                        granting.grant(active.next(), command.grant(), null).events());
            }
            Reseller reseller = lookup.reseller(token.reseller());
            recorder.record(
                    By.of(holder, token.client()),
                    events,
                    WhenClientHasAccepted.letters(active.events().get(0), active.next(), reseller));
            return new Accepted(active.next(), secret);
        });
    }

    private Invitation invitation(OneTimeToken token) {
        return invitations
                .find(token.reseller(), new InvitationId(token.subject()))
                .orElseThrow(() -> new TokenError.Unknown().refused());
    }

    private ApiKey key(Client client, String secret, Instant now) {
        return new ApiKey(
                new ApiKeyId(identities.next()),
                client.reseller(),
                client.accountOwner().email().value(),
                new KeyOwner.OfContact(client.id(), client.accountOwner().id()),
                Scope.ofContact(),
                TokenHash.of(secret),
                now,
                null,
                null,
                1);
    }
}
