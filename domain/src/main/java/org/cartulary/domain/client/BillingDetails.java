package org.cartulary.domain.client;

import java.time.LocalDate;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a client's carts and invoices need to know of it.
 *
 * @param currency decides the currency of all its carts and invoices
 * @param shipping appears on new invoices when it is there
 * @param paymentTerm how long it may take to pay what it buys on account; nothing for the usual time
 * @param taxExemption why it pays no tax, in words for the document, such as its certificate; nothing where it does
 */
public record BillingDetails(
        CurrencyUnit currency,
        PostalAddress address,
        @Nullable PostalAddress shipping,
        @Nullable VatId vatId,
        @Nullable PaymentTerm paymentTerm,
        @Nullable String taxExemption) {

    /** With the usual time to pay, and taxed as everybody. */
    public BillingDetails(
            CurrencyUnit currency, PostalAddress address, @Nullable PostalAddress shipping, @Nullable VatId vatId) {
        this(currency, address, shipping, vatId, null, null);
    }

    /** The last day on which an invoice of this date is to be paid. */
    public LocalDate dueOn(LocalDate issued) {
        return issued.plusDays((paymentTerm == null ? PaymentTerm.USUAL : paymentTerm).days());
    }
}
