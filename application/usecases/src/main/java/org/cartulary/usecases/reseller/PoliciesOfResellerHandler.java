package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.ports.reseller.PoliciesOfReseller;
import org.cartulary.usecases.Lookup;

/** Reads them from the reseller. */
public final class PoliciesOfResellerHandler implements PoliciesOfReseller {

    private final Lookup lookup;
    private final Policies usual;

    @Inject
    public PoliciesOfResellerHandler(Lookup lookup, DunningSchedule dunning, ReminderSchedule reminders) {
        this.lookup = lookup;
        this.usual = Policies.usual(dunning, reminders);
    }

    @Override
    public Policies ask(Actor actor) {
        actor.require(Scope.SETTINGS_READ);
        return lookup.reseller(actor.reseller()).policiesOr(usual);
    }

    @Override
    public Policies usual() {
        return usual;
    }
}
