package org.cartulary.ports.payment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The same for several holders; one who has none may be left out. */
    default Map<Account, List<PaymentMethod>> usable(ResellerId reseller, Collection<Account> holders) {
        return holders.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), holder -> usable(reseller, holder)));
    }
}
