package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** What handlers of every aggregate share. */
public final class SharedUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(Lookup.class);
        bind(Recorder.class);
    }
}
