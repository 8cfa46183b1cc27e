package org.cartulary.documents;

import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** Whom an invoice is billed to, or by, where it is not the usual baker and agency. */
final class SampleParties {

    static final Party FRENCH = party("Boulangerie & Cie", "FR", "FR83404833048");
    static final Party AMERICAN = party("Bakery Inc.", "US", null);
    static final Party POLISH_WITHOUT_VAT_ID = party("Zofia Kłos", "PL", null);

    private SampleParties() {}

    static Party party(String name, String country, @Nullable String vatId) {
        return new Party(
                name,
                EmailAddress.parse("a@b.example"),
                PostalAddress.parse("1 Street", null, "City", country),
                null,
                VatId.parse(vatId));
    }
}
