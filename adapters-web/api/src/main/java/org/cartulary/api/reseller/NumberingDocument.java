package org.cartulary.api.reseller;

import org.cartulary.api.json.Field;
import org.cartulary.domain.invoice.Numbering;
import org.jspecify.annotations.Nullable;

/** How the series of documents are called, as it is read and written. */
record NumberingDocument(
        @Nullable String invoices, @Nullable String creditNotes) {

    static NumberingDocument of(Numbering numbering) {
        return new NumberingDocument(numbering.invoices(), numbering.creditNotes());
    }

    Numbering numbering() {
        return new Numbering(Field.required("invoices", invoices), Field.required("creditNotes", creditNotes));
    }
}
