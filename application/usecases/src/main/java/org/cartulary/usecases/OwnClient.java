package org.cartulary.usecases;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/** Narrows what a contact reads to what stands in its own client's account. */
public final class OwnClient {

    private OwnClient() {}

    /** The account to which a list is narrowed for this actor; nothing for one who sees the whole reseller. */
    public static @Nullable Account account(Actor actor) {
        return actor instanceof Actor.ClientContact contact ? new Account.OfClient(contact.client()) : null;
    }

    /** The client that a list is about: the wanted one, or a contact's own, whatever it wants. */
    public static @Nullable ClientId client(Actor actor, @Nullable ClientId wanted) {
        return actor instanceof Actor.ClientContact contact ? contact.client() : wanted;
    }

    /** Whether this actor may see what stands in an account. */
    public static boolean sees(Actor actor, Account owner) {
        Account own = account(actor);
        return own == null || own.equals(owner);
    }
}
