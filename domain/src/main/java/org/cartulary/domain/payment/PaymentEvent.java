package org.cartulary.domain.payment;

import org.cartulary.domain.Event;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/** What happens to payment methods and payment attempts. */
public sealed interface PaymentEvent extends Event {

    record MethodAdded(PaymentMethodId method, Account holder, String label) implements PaymentEvent {}

    record MethodRemoved(PaymentMethodId method, Account holder) implements PaymentEvent {}

    record Started(PaymentAttemptId payment, CartId cart, Money amount) implements PaymentEvent {}

    record ActionRequired(PaymentAttemptId payment, CartId cart) implements PaymentEvent {}

    record Succeeded(PaymentAttemptId payment, CartId cart, Money amount) implements PaymentEvent {}

    record Failed(PaymentAttemptId payment, CartId cart, String reason) implements PaymentEvent {}

    record BecameUnknown(PaymentAttemptId payment, CartId cart) implements PaymentEvent {}
}
