package org.cartulary.ports.payment;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps payment methods; {@code save} as every store, by version. */
public interface PaymentMethods {

    void save(PaymentMethod method);

    Optional<PaymentMethod> find(ResellerId reseller, PaymentMethodId method);

    /** Those that were not removed, newest first, at most 100. */
    List<PaymentMethod> usable(ResellerId reseller, Account holder);
}
