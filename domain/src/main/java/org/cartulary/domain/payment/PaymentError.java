package org.cartulary.domain.payment;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Account;

/** Refusals about payments. */
public sealed interface PaymentError extends Refusal {

    record Unknown(PaymentAttemptId payment) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record UnknownMethod(PaymentMethodId method) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** The gateway does not know this token. */
    record TokenRefused(GatewayToken token) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** The payer has no payment method that can be charged. */
    record NoMethod(Account payer) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** The gateway refused to charge; nothing was charged. */
    record Declined(PaymentAttemptId payment, String reason) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.PAYMENT;
        }
    }

    /** An earlier attempt for this cart is pending or unknown, or has succeeded: no second one is started. */
    record AlreadyUnderWay(CartId cart) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    record NoSuchMove(PaymentAttemptId payment, PaymentState from, PaymentState to) implements PaymentError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
