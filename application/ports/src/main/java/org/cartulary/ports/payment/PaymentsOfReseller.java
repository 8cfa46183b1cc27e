package org.cartulary.ports.payment;

import java.util.List;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was paid, and with what can be paid? */
public interface PaymentsOfReseller {

    /** Newest first. */
    Page<PaymentAttempt> page(Actor actor, @Nullable PaymentState state, PageRequest request);

    /** Refuses with {@code payment.unknown}. */
    PaymentAttempt one(Actor actor, PaymentAttemptId payment);

    /** The usable payment methods of an account, newest first. */
    List<PaymentMethod> methods(Actor actor, Account holder);
}
