package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;

/** Gives the reseller's documents a colour. It shows on what is rendered from now on, also of documents that were issued before. */
public interface SetBrand {

    Brand handle(Command command);

    record Command(Actor actor, BrandColor color) {}
}
