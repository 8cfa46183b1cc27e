package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import java.time.InstantSource;

/** Time is this machine's. */
public final class SystemTime extends AbstractModule {
    @Override
    protected void configure() {
        bind(InstantSource.class).toInstance(InstantSource.system());
    }
}
