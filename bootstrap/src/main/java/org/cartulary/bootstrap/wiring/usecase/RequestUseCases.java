package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.request.AnswerOnce;
import org.cartulary.ports.request.ForgetRequestKeys;
import org.cartulary.usecases.request.AnswerOnceHandler;
import org.cartulary.usecases.request.ForgetRequestKeysHandler;

/** Repeated requests, and how long they are recognised. */
public final class RequestUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(AnswerOnce.class).to(AnswerOnceHandler.class);
        bind(ForgetRequestKeys.class).to(ForgetRequestKeysHandler.class);
    }
}
