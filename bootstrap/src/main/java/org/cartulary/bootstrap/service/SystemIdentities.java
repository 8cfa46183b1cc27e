package org.cartulary.bootstrap.service;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.cartulary.ports.Identities;

/** Identities in order of this machine's time (UUID version 7), whatever a test clock says. */
public final class SystemIdentities implements Identities {
    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
