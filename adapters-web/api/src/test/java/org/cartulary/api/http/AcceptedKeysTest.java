package org.cartulary.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.cartulary.domain.Refused;
import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.junit.jupiter.api.Test;

class AcceptedKeysTest {

    private static final Actor ACTOR = new Actor.Operator(new ResellerId(new UUID(1, 2)));

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger asked = new AtomicInteger();
    private final AcceptedKeys keys = new AcceptedKeys(this::authenticate, nanos::get);

    @Test
    void askOnceWithinFiveSeconds() {
        keys.actor("a");
        nanos.addAndGet(AcceptedKeys.LASTS.toNanos() - 1);

        assertThat(keys.actor("a")).isEqualTo(ACTOR);
        assertThat(asked).hasValue(1);
    }

    @Test
    void askAgainAfterFiveSeconds() {
        keys.actor("a");
        nanos.addAndGet(AcceptedKeys.LASTS.toNanos());
        keys.actor("a");

        assertThat(asked).hasValue(2);
    }

    @Test
    void askAboutEachKey() {
        keys.actor("a");
        keys.actor("b");

        assertThat(asked).hasValue(2);
    }

    @Test
    void askAgainOnceTheyAreToldToForget() {
        keys.actor("a");
        keys.forget();
        keys.actor("a");

        assertThat(asked).hasValue(2);
    }

    @Test
    void rememberNoRefusal() {
        assertThatThrownBy(() -> keys.actor("wrong")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> keys.actor("wrong")).isInstanceOf(Refused.class);

        assertThat(asked).hasValue(2);
    }

    @Test
    void stayBounded() {
        for (int i = 0; i <= AcceptedKeys.MOST; i++) {
            keys.actor("key " + i);
        }
        keys.actor("key 0");

        assertThat(asked).hasValue(AcceptedKeys.MOST + 2);
    }

    private Actor authenticate(String key) {
        asked.incrementAndGet();
        if (key.equals("wrong")) {
            throw new AccessError.NotSignedIn().refused();
        }
        return ACTOR;
    }
}
