package org.cartulary.usecases.payment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.ports.payment.GatewayAnswer;

/** How several payments are asked for: one after the other, or some at once. */
public interface Asking {

    /** In the order of the attempts; nothing for those that it was too late to ask for. */
    List<Optional<GatewayAnswer>> all(List<PaymentAttempt> attempts, Function<PaymentAttempt, GatewayAnswer> ask);
}
