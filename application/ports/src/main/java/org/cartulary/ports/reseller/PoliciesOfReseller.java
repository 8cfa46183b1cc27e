package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Policies;

/** How the actor's reseller deals with what falls due. Needs the scope {@code settings:read}. */
public interface PoliciesOfReseller {

    /** Its own policies, or the usual ones where it has set none. */
    Policies ask(Actor actor);

    /** Those of resellers that have set none. */
    Policies usual();
}
