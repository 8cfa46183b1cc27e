package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.KeyOwner;
import org.cartulary.domain.reseller.ResellerEvent;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.ports.reseller.CreateKey;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Makes a key with at most its maker's scopes. */
public final class CreateKeyHandler implements CreateKey {

    private final Transactions transactions;
    private final ApiKeys keys;
    private final Secrets secrets;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public CreateKeyHandler(
            Transactions transactions,
            ApiKeys keys,
            Secrets secrets,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.keys = keys;
        this.secrets = secrets;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Created handle(Command command) {
        Actor actor = command.actor();
        actor.require(Scope.SETTINGS_WRITE);
        command.scopes().forEach(actor::require);
        String secret = secrets.key(actor.reseller());
        ApiKey key = new ApiKey(
                new ApiKeyId(identities.next()),
                actor.reseller(),
                Text.line("name", command.name(), 100),
                new KeyOwner.OfReseller(),
                command.scopes(),
                TokenHash.of(secret),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                1);
        return transactions.write(() -> {
            keys.save(key);
            recorder.record(By.of(actor), List.of(new ResellerEvent.KeyCreated(key.id(), key.name())));
            return new Created(key.id(), secret);
        });
    }
}
