package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import java.lang.reflect.Constructor;
import org.cartulary.ports.UseCases;

/** Every use case, and all of them as one value. */
public final class AllUseCases extends AbstractModule {
    @Override
    protected void configure() {
        install(new SharedUseCases());
        install(new ResellerUseCases());
        install(new ClientUseCases());
        install(new PermissionUseCases());
        install(new CatalogUseCases());
        install(new CartUseCases());
        install(new PaymentUseCases());
        install(new OrderUseCases());
        install(new PolicyUseCases());
        install(new SubscriptionUseCases());
        install(new InvoiceUseCases());
        install(new MailUseCases());
        install(new AuditUseCases());
        install(new RequestUseCases());
        bind(UseCases.class).toConstructor(itsConstructor());
    }

    /** A record of ports carries no annotation of an injector, so the injector is told. */
    @SuppressWarnings("unchecked")
    private static Constructor<UseCases> itsConstructor() {
        return (Constructor<UseCases>) UseCases.class.getDeclaredConstructors()[0];
    }
}
