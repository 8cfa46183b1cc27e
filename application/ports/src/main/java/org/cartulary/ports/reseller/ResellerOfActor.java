package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;

/** Which reseller is this? */
public interface ResellerOfActor {

    Reseller ask(Actor actor);
}
