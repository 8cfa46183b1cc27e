package org.cartulary.api.reseller;

import java.time.ZoneId;
import org.cartulary.api.client.AddressDocument;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** The reseller as it is shown. */
record ResellerDocument(
        ResellerId id,
        String name,
        EmailAddress email,
        AddressDocument address,
        @Nullable VatId vatId,
        Language language,
        ZoneId zone) {

    static ResellerDocument of(Reseller reseller) {
        return new ResellerDocument(
                reseller.id(),
                reseller.name(),
                reseller.email(),
                AddressDocument.of(reseller.address()),
                reseller.vatId(),
                reseller.language(),
                reseller.zone());
    }
}
