package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.KeyOwner;
import org.cartulary.domain.reseller.Member;
import org.cartulary.domain.reseller.MemberId;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerEvent;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Role;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.ports.reseller.RegisterReseller;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.client.MailableAddresses;

/** Registers a reseller, its owner and its first key in one transaction. */
public final class RegisterResellerHandler implements RegisterReseller {

    private static final String FIRST_KEY = "first key";

    private final Transactions transactions;
    private final Resellers resellers;
    private final ApiKeys keys;
    private final Secrets secrets;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RegisterResellerHandler(
            Transactions transactions,
            Resellers resellers,
            ApiKeys keys,
            Secrets secrets,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.keys = keys;
        this.secrets = secrets;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Registered handle(Command command) {
        MailableAddresses.require(command.ownerEmail());
        ResellerId id = new ResellerId(identities.next());
        String secret = secrets.key(id);
        ApiKey key = firstKey(id, secret);
        Outcome<Reseller> registered = Reseller.register(
                id,
                command.name(),
                command.ownerEmail(),
                command.address(),
                command.vatId(),
                command.language(),
                command.zone());
        Member owner =
                new Member(new MemberId(identities.next()), id, command.ownerName(), command.ownerEmail(), Role.OWNER);
        List<Event> events = new ArrayList<>(registered.events());
        events.add(new ResellerEvent.MemberAdded(owner.id(), owner.name(), owner.role()));
        events.add(new ResellerEvent.KeyCreated(key.id(), key.name()));
        return transactions.write(() -> {
            resellers.save(registered.next());
            resellers.addMember(owner);
            keys.save(key);
            recorder.record(By.of(new Actor.Operator(id)), events);
            return new Registered(id, key.id(), secret);
        });
    }

    private ApiKey firstKey(ResellerId reseller, String secret) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ApiKey(
                new ApiKeyId(identities.next()),
                reseller,
                FIRST_KEY,
                new KeyOwner.OfReseller(),
                Scope.ofReseller(),
                TokenHash.of(secret),
                now,
                null,
                null,
                1);
    }
}
