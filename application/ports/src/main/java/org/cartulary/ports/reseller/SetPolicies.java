package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Policies;

/** Says how the reseller deals with what falls due from now on. What has its day already keeps it. */
public interface SetPolicies {

    /** Answers with what it is now. */
    Policies handle(Command command);

    record Command(Actor actor, Policies policies) {}
}
