package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;

/** Ends a key. Revoking it again changes nothing. */
public interface RevokeKey {

    void handle(Command command);

    record Command(Actor actor, ApiKeyId key) {}
}
