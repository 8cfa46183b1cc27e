package org.cartulary.ports.reseller;

import java.util.Set;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.Scope;

/** Makes a further key of the reseller, with no more scopes than its maker has. */
public interface CreateKey {

    Created handle(Command command);

    record Command(Actor actor, String name, Set<Scope> scopes) {}

    /**
     * The key that was made.
     *
     * @param secret the key itself; it is not kept and cannot be shown again
     */
    record Created(ApiKeyId key, String secret) {}
}
