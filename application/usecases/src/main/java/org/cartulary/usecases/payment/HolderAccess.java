package org.cartulary.usecases.payment;

import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerError;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Scope;

/** Whose payment methods an actor may touch: its own, never the other side's. */
final class HolderAccess {

    private HolderAccess() {}

    /** Refuses unless the holder is the actor itself. */
    static void requireOwn(Actor actor, Account holder) {
        actor.require(Scope.PAYMENTS_WRITE);
        if (holder instanceof Account.OfClient of) {
            actor.requireClient(of.client());
            if (!(actor instanceof Actor.ClientContact)) {
                throw new AccessError.ScopeMissing(Scope.PERMISSION_GRANT).refused();
            }
        } else {
            requireReseller(actor, holder);
        }
    }

    /** Refuses unless the holder is the actor's reseller and the actor is no contact of a client. */
    static void requireReseller(Actor actor, Account holder) {
        ResellerId named = ((Account.OfReseller) holder).reseller();
        if (!named.equals(actor.reseller()) || actor instanceof Actor.ClientContact) {
            throw new ResellerError.Unknown(named).refused();
        }
    }
}
