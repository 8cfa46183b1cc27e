package org.cartulary.api.invoice;

import org.cartulary.api.client.AddressDocument;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** One side of an invoice, as it was when the invoice was issued. */
record PartyDocument(
        String name,
        EmailAddress email,
        AddressDocument address,
        @Nullable AddressDocument shipping,
        @Nullable VatId vatId) {

    static PartyDocument of(Party party) {
        return new PartyDocument(
                party.name(),
                party.email(),
                AddressDocument.of(party.address()),
                AddressDocument.optional(party.shipping()),
                party.vatId());
    }
}
