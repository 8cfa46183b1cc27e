package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import java.time.InstantSource;
import org.cartulary.api.TestClock;
import org.cartulary.bootstrap.service.SettableClock;

/** Time can be set by hand. For tests alone. */
public final class SettableTime extends AbstractModule {
    @Override
    protected void configure() {
        SettableClock clock = new SettableClock(InstantSource.system());
        bind(InstantSource.class).toInstance(clock);
        bind(TestClock.class).toInstance(clock);
    }
}
