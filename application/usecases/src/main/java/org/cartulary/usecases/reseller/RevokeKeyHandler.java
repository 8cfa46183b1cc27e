package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.ports.reseller.RevokeKey;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Ends a key from now on. */
public final class RevokeKeyHandler implements RevokeKey {

    private final Transactions transactions;
    private final ApiKeys keys;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RevokeKeyHandler(Transactions transactions, ApiKeys keys, InstantSource clock, Recorder recorder) {
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public void handle(Command command) {
        command.actor().require(Scope.SETTINGS_WRITE);
        transactions.write(() -> {
            ApiKey key = keys.find(command.actor().reseller(), command.key())
                    .orElseThrow(() -> new AccessError.UnknownKey(command.key()).refused());
            Outcome<ApiKey> revoked = key.revoke(clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (!revoked.events().isEmpty()) {
                keys.save(revoked.next());
                recorder.record(By.of(command.actor()), revoked.events());
            }
            return revoked.next();
        });
    }
}
