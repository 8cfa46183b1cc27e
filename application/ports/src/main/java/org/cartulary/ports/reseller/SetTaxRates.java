package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.tax.TaxRates;

/** Replaces the tax rates that the reseller's quotes apply. */
public interface SetTaxRates {

    Reseller handle(Command command);

    record Command(Actor actor, TaxRates rates) {}
}
