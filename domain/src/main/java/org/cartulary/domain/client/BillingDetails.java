package org.cartulary.domain.client;

import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a client's carts and invoices need to know of it.
 *
 * @param currency decides the currency of all its carts and invoices
 * @param shipping appears on new invoices when it is there
 */
public record BillingDetails(
        CurrencyUnit currency,
        PostalAddress address,
        @Nullable PostalAddress shipping,
        @Nullable VatId vatId) {}
