package org.cartulary.api.payment;

import java.time.Instant;
import java.util.List;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;

/** A payment method as it is shown. The gateway's token is not. */
record PaymentMethodDocument(PaymentMethodId id, Account holder, String gateway, String label, Instant addedAt) {

    static PaymentMethodDocument of(PaymentMethod method) {
        return new PaymentMethodDocument(
                method.id(), method.holder(), method.gateway(), method.label(), method.addedAt());
    }

    /** Those of one account, newest first. */
    record All(List<PaymentMethodDocument> items) {}
}
