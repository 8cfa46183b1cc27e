package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.client.Links;

/** The client sets the terms by a one-time link, which is used up by that. */
public final class SetAccessLevelHandler implements SetAccessLevel {

    private final Transactions transactions;
    private final Links links;
    private final OneTimeTokens tokens;
    private final Lookup lookup;
    private final Granting granting;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public SetAccessLevelHandler(
            Transactions transactions,
            Links links,
            OneTimeTokens tokens,
            Lookup lookup,
            Granting granting,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.links = links;
        this.tokens = tokens;
        this.lookup = lookup;
        this.granting = granting;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Permission handle(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.write(() -> {
            OneTimeToken token = links.usable(TokenPurpose.SET_ACCESS, command.token(), now);
            Actor holder = Links.holder(token);
            Client client = lookup.client(holder, token.client());
            tokens.use(token, now);
            Outcome<Permission> granted = granting.grant(client, command.grant(), null);
            recorder.record(
                    By.of(holder, client.id()),
                    granted.events(),
                    WhenPermissionIsSet.letters(granted, client, lookup.reseller(client.reseller())));
            return granted.next();
        });
    }
}
