package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.cartulary.usecases.Lookup;

/** Reads the actor's reseller. */
public final class ResellerOfActorHandler implements ResellerOfActor {

    private final Lookup lookup;

    @Inject
    public ResellerOfActorHandler(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Reseller ask(Actor actor) {
        actor.require(Scope.SETTINGS_READ);
        return lookup.reseller(actor.reseller());
    }
}
