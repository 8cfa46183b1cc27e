package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.payment.PaymentsOfReseller;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.payment.ResolvePayment;
import org.cartulary.ports.payment.ResolvePayments;
import org.cartulary.usecases.payment.AddPaymentMethodHandler;
import org.cartulary.usecases.payment.AnswerBooking;
import org.cartulary.usecases.payment.Answers;
import org.cartulary.usecases.payment.AttemptStart;
import org.cartulary.usecases.payment.FailedPayments;
import org.cartulary.usecases.payment.Gateways;
import org.cartulary.usecases.payment.Knowing;
import org.cartulary.usecases.payment.MethodChoice;
import org.cartulary.usecases.payment.OrderBooking;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.PaymentStart;
import org.cartulary.usecases.payment.PaymentsOfResellerHandler;
import org.cartulary.usecases.payment.RemovePaymentMethodHandler;
import org.cartulary.usecases.payment.Repeats;
import org.cartulary.usecases.payment.ResolvePaymentHandler;
import org.cartulary.usecases.payment.ResolvePaymentsHandler;
import org.cartulary.usecases.payment.WhenOrderIsPlaced;
import org.cartulary.usecases.payment.Writing;

/** Payments: methods, attempts, settling and resolving. */
public final class PaymentUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(AddPaymentMethod.class).to(AddPaymentMethodHandler.class);
        bind(PaymentsOfReseller.class).to(PaymentsOfResellerHandler.class);
        bind(RemovePaymentMethod.class).to(RemovePaymentMethodHandler.class);
        bind(ResolvePayment.class).to(ResolvePaymentHandler.class);
        bind(ResolvePayments.class).to(ResolvePaymentsHandler.class);
        bind(AnswerBooking.class);
        bind(Answers.class);
        bind(Knowing.class);
        bind(Writing.class);
        bind(AttemptStart.class);
        bind(FailedPayments.class);
        bind(Gateways.class);
        bind(MethodChoice.class);
        bind(OrderBooking.class);
        bind(PaymentSettlement.class);
        bind(PaymentStart.class);
        bind(Repeats.class);
        bind(WhenOrderIsPlaced.class);
    }
}
