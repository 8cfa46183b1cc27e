package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.Logo;

/** What do the reseller's documents look like? */
public interface BrandOfReseller {

    /** The neutral one, of version 0, where none was ever chosen. */
    Brand ask(Actor actor);

    /** Refuses with {@code brand.no-logo} where there is none. */
    Logo logo(Actor actor);
}
