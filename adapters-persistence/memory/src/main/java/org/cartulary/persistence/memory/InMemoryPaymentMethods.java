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

    private final InMemoryTransactions transactions;
    private final Aggregates<PaymentMethod> methods;
    private final Index<PaymentMethod> usable;

    InMemoryPaymentMethods(InMemoryTransactions transactions) {
        this.transactions = transactions;
        methods = new Aggregates<>(transactions, PaymentMethod::reseller, PaymentMethod::id, PaymentMethod::version);
        usable = new Index<>(transactions, InMemoryPaymentMethods::holder, PaymentMethod::id);
    }

    @Override
    public void save(PaymentMethod method) {
        transactions.statement(() -> {
            Optional<PaymentMethod> before = find(method.reseller(), method.id());
            methods.save(method);
            usable.put(method.reseller(), before, method);
        });
    }

    @Override
    public Optional<PaymentMethod> find(ResellerId reseller, PaymentMethodId method) {
        return methods.find(reseller, method);
    }

    @Override
    public List<PaymentMethod> usable(ResellerId reseller, Account holder) {
        return usable.newestFirst(reseller, holder).limit(MOST_LISTED).toList();
    }

    private static Optional<Account> holder(PaymentMethod method) {
        return method.usable() ? Optional.of(method.holder()) : Optional.empty();
    }
}
