package org.cartulary.api.client;

import java.util.Objects;
import org.cartulary.api.json.Field;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.PaymentTerm;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.money.Amounts;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** How a client is billed, as it is read and written. */
record BillingDocument(
        @Nullable String currency,
        @Nullable AddressDocument address,
        @Nullable AddressDocument shipping,
        @Nullable String vatId,
        @Nullable Integer paymentDays,
        @Nullable String taxExemption) {

    private static final int LONGEST_EXEMPTION = 200;

    static BillingDocument of(BillingDetails billing) {
        return new BillingDocument(
                billing.currency().getCode(),
                AddressDocument.of(billing.address()),
                AddressDocument.optional(billing.shipping()),
                billing.vatId() == null ? null : Objects.toString(billing.vatId()),
                billing.paymentTerm() == null ? null : billing.paymentTerm().days(),
                billing.taxExemption());
    }

    BillingDetails details() {
        AddressDocument billed = Field.required("address", address);
        return new BillingDetails(
                Amounts.currency("currency", currency),
                Field.within("address", billed::address),
                shippingAddress(),
                VatId.parse(vatId),
                paymentDays == null ? null : new PaymentTerm(paymentDays),
                Text.optionalLine("taxExemption", taxExemption, LONGEST_EXEMPTION));
    }

    private @Nullable PostalAddress shippingAddress() {
        return shipping == null ? null : Field.within("shipping", shipping::address);
    }
}
