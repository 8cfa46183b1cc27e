package org.cartulary.api.invoice;

import org.cartulary.api.client.AddressDocument;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** One side of an invoice or credit note, as it was when that was issued. */
public record PartyDocument(
        String name,
        EmailAddress email,
        AddressDocument address,
        @Nullable AddressDocument shipping,
        @Nullable VatId vatId) {

    public static PartyDocument of(Party party) {
        return new PartyDocument(
                party.name(),
                party.email(),
                AddressDocument.of(party.address()),
                AddressDocument.optional(party.shipping()),
                party.vatId());
    }
}
