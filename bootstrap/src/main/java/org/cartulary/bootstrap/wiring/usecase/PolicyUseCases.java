package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.ports.reseller.PoliciesOfReseller;
import org.cartulary.ports.reseller.SetPolicies;
import org.cartulary.usecases.reseller.PoliciesOfResellerHandler;
import org.cartulary.usecases.reseller.SetPoliciesHandler;

/** What resellers do with what falls due, and what is usual where they do not say. */
public final class PolicyUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(DunningSchedule.class).toInstance(DunningSchedule.DEFAULT);
        bind(ReminderSchedule.class).toInstance(ReminderSchedule.DEFAULT);
        bind(SetPolicies.class).to(SetPoliciesHandler.class);
        bind(PoliciesOfReseller.class).to(PoliciesOfResellerHandler.class);
    }
}
