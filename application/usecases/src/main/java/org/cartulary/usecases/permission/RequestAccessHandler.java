package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.permission.RequestAccess;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.mail.LetterFacts;

/** Asks the account owner by mail, with a link that sets the access level. */
public final class RequestAccessHandler implements RequestAccess {

    /** How long the link of an access request works. */
    static final Duration LASTS = Duration.ofDays(14);

    private final Transactions transactions;
    private final Lookup lookup;
    private final Permissions permissions;
    private final AccessLinks links;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RequestAccessHandler(
            Transactions transactions,
            Lookup lookup,
            Permissions permissions,
            AccessLinks links,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.permissions = permissions;
        this.links = links;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Permission handle(Command command) {
        command.actor().require(Scope.CLIENTS_WRITE);
        Instant until = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(LASTS);
        return transactions.write(() -> {
            Client client = lookup.client(command.actor(), command.client());
            client.requireActive();
            Outcome<Permission> requested = request(client);
            TokenId token = new TokenId(identities.next());
            links.add(client, token, until);
            recorder.record(
                    By.of(command.actor(), client.id()),
                    requested.events(),
                    List.of(letter(requested.events().get(0), client, token)));
            return requested.next();
        });
    }

    private Outcome<Permission> request(Client client) {
        Permission standing = permissions.find(client.reseller(), client.id()).orElse(null);
        Outcome<Permission> requested = standing == null
                ? Permission.request(new PermissionId(identities.next()), client.reseller(), client.id())
                : standing.request();
        if (standing == null || requested.next().version() != standing.version()) {
            permissions.save(requested.next());
        }
        return requested;
    }

    private Letter letter(Event cause, Client client, TokenId token) {
        return new Letter(
                cause,
                client.accountOwner().email(),
                MailTemplate.ACCESS_REQUEST,
                client.profile().language(),
                LetterFacts.to(client, lookup.reseller(client.reseller())).facts(),
                new MailLink(TokenPurpose.SET_ACCESS, token),
                null);
    }
}
