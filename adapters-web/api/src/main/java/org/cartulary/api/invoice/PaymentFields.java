package org.cartulary.api.invoice;

import org.cartulary.api.json.Field;
import org.cartulary.api.json.MoneyFields;
import org.cartulary.api.json.Time;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.invoice.RecordPayment;
import org.jspecify.annotations.Nullable;

/** Money that came for an invoice outside of any gateway. */
record PaymentFields(
        @Nullable MoneyFields amount,
        @Nullable String reference,
        @Nullable String receivedOn) {

    RecordPayment.Command command(Actor actor, InvoiceId invoice) {
        return new RecordPayment.Command(
                actor,
                invoice,
                Field.required("amount", amount).at("amount"),
                Field.required("reference", reference),
                Field.optional("receivedOn", receivedOn, Time::date));
    }
}
