package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import org.cartulary.bootstrap.service.HmacSecrets;
import org.cartulary.bootstrap.service.SystemIdentities;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;

/** Keys and one-time tokens are made with this installation's own secret, identities with this machine's clock. */
public final class OwnSecrets extends AbstractModule {
    private final byte[] secret;

    public OwnSecrets(byte[] secret) {
        this.secret = secret.clone();
    }

    @Override
    protected void configure() {
        bind(Secrets.class).toInstance(new HmacSecrets(secret));
        bind(Identities.class).toInstance(new SystemIdentities());
    }
}
