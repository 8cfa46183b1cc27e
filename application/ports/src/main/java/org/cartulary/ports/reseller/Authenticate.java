package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;

/** Turns a key into the actor who holds it. Refuses with {@code access.not-signed-in}, for whatever reason, always alike. */
public interface Authenticate {

    Actor handle(String secret);
}
