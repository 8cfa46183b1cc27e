package org.cartulary.bootstrap.simulating;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import org.cartulary.bootstrap.service.HmacSecrets;
import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.usecases.Handlers;
import org.cartulary.usecases.Services;
import org.cartulary.usecases.mail.PublicLinks;

/** The handlers that bill in earnest, over stores and a clock of their own. Nothing leaves: no mail is handed over, no document made. */
public final class PrivateUseCases {
    private static final int SECRET_BYTES = 32;

    private PrivateUseCases() {}

    public static UseCases over(Stores stores, InstantSource clock) {
        return over(stores, clock, Set.of());
    }

    static UseCases over(Stores stores, InstantSource clock, Set<PaymentGateway> gateways) {
        return Handlers.over(
                stores,
                new Services(
                        clock,
                        new CountingIdentities(clock),
                        new HmacSecrets(new byte[SECRET_BYTES]),
                        gateways,
                        (template, language, facts) -> {
                            throw new UnsupportedOperationException("a simulation makes no mail");
                        },
                        mail -> {
                            throw new UnsupportedOperationException("a simulation sends no mail");
                        },
                        new NoDocuments(),
                        new PublicLinks(URI.create("http://localhost"))));
    }
}
