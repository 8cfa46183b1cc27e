package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.request.AnswerOnce;
import org.cartulary.usecases.request.AnswerOnceHandler;

/** Repeated requests. */
public final class RequestUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(AnswerOnce.class).to(AnswerOnceHandler.class);
    }
}
