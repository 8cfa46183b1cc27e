package org.cartulary.api.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.reseller.Authenticate;

/**
 * Remembers for five seconds which keys were accepted, by their hash, so that a busy caller does not cost a read per call. A key that is
 * revoked here is refused at once; one that is revoked on another node, after five seconds at the latest.
 */
public final class AcceptedKeys {

    static final Duration LASTS = Duration.ofSeconds(5);
    static final int MOST = 10_000;

    private final Authenticate authenticate;
    private final LongSupplier nanoTime;
    private final Map<TokenHash, Accepted> accepted = new ConcurrentHashMap<>();

    /** @param nanoTime as {@link System#nanoTime()}: real time passes here, whatever a test clock says */
    public AcceptedKeys(Authenticate authenticate, LongSupplier nanoTime) {
        this.authenticate = authenticate;
        this.nanoTime = nanoTime;
    }

    public Actor actor(String key) {
        TokenHash hash = TokenHash.of(key);
        long now = nanoTime.getAsLong();
        Accepted known = accepted.get(hash);
        if (known != null && now - known.since() < LASTS.toNanos()) {
            return known.actor();
        }
        accepted.remove(hash);
        Actor actor = authenticate.handle(key);
        if (accepted.size() >= MOST) {
            accepted.clear();
        }
        accepted.put(hash, new Accepted(actor, now));
        return actor;
    }

    /** A key was revoked: ask again about all. */
    public void forget() {
        accepted.clear();
    }

    private record Accepted(Actor actor, long since) {}
}
