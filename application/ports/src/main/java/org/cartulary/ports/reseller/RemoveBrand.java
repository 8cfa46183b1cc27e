package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;

/** Takes the logo, or all of the brand, off the reseller's documents. Doing it again changes nothing. */
public interface RemoveBrand {

    Brand all(Actor actor);

    Brand logo(Actor actor);
}
