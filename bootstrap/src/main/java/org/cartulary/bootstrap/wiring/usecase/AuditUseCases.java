package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.audit.ActivityOfReseller;
import org.cartulary.ports.audit.AuditOfReseller;
import org.cartulary.usecases.audit.ActivityOfResellerHandler;
import org.cartulary.usecases.audit.AuditOfResellerHandler;

/** Who did what: activity and audit. */
public final class AuditUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(ActivityOfReseller.class).to(ActivityOfResellerHandler.class);
        bind(AuditOfReseller.class).to(AuditOfResellerHandler.class);
    }
}
