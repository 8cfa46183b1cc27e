package org.cartulary.ports.reseller;

import org.cartulary.domain.invoice.Numbering;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;

/** Says how the reseller's series of invoices and credit notes are called from now on. What was issued keeps its number. */
public interface SetNumbering {

    Reseller handle(Command command);

    record Command(Actor actor, Numbering numbering) {}
}
