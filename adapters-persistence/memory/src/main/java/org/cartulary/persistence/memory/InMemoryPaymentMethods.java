package org.cartulary.persistence.memory;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.payment.PaymentMethods;

/** Payment methods in memory. */
final class InMemoryPaymentMethods implements PaymentMethods {

    private static final int MOST_LISTED = 100;

    private final Aggregates<PaymentMethod> methods;

    InMemoryPaymentMethods(InMemoryTransactions transactions) {
        methods = new Aggregates<>(transactions, PaymentMethod::reseller, PaymentMethod::id, PaymentMethod::version);
    }

    @Override
    public void save(PaymentMethod method) {
        methods.save(method);
    }

    @Override
    public Optional<PaymentMethod> find(ResellerId reseller, PaymentMethodId method) {
        return methods.find(reseller, method);
    }

    @Override
    public List<PaymentMethod> usable(ResellerId reseller, Account holder) {
        return methods.rows()
                .newestFirst(reseller, null)
                .filter(method -> method.usable() && method.holder().equals(holder))
                .limit(MOST_LISTED)
                .toList();
    }
}
