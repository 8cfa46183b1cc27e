package org.cartulary.ports.reseller;

import java.time.ZoneId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** Sets up a reseller with its owner and a first key that holds all of a reseller's scopes. Done by the operator of an installation. */
public interface RegisterReseller {

    Registered handle(Command command);

    record Command(
            String name,
            String ownerName,
            EmailAddress ownerEmail,
            PostalAddress address,
            @Nullable VatId vatId,
            Language language,
            ZoneId zone) {}

    /**
     * Who was set up, and its first key.
     *
     * @param secret the key itself; it is not kept and cannot be shown again
     */
    record Registered(ResellerId reseller, ApiKeyId key, String secret) {}
}
