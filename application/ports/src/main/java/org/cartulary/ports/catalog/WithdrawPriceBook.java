package org.cartulary.ports.catalog;

import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;

/** Gives a draft up, or takes a published book out of force. Subscriptions that hold its prices keep them. */
public interface WithdrawPriceBook {

    PriceBook handle(Command command);

    record Command(Actor actor, PriceBookId book) {}
}
