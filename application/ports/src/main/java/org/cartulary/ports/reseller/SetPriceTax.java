package org.cartulary.ports.reseller;

import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;

/**
 * Says whether the reseller's prices include tax, from now on: those of its products and of its price books. They stay the same numbers.
 * Quotes that are frozen stand, and what runs is renewed at the price that was agreed, with the meaning that it had then.
 */
public interface SetPriceTax {

    Reseller handle(Command command);

    record Command(Actor actor, PriceTax priceTax) {}
}
