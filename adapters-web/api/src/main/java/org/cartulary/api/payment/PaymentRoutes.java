package org.cartulary.api.payment;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Choice;
import org.cartulary.api.order.CheckoutAnswer;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.ports.payment.PaymentsOfReseller;
import org.cartulary.ports.payment.ResolvePayment;

/** The routes of payment attempts. */
public final class PaymentRoutes {

    private final ResolvePayment resolve;
    private final PaymentsOfReseller payments;

    public PaymentRoutes(ResolvePayment resolve, PaymentsOfReseller payments) {
        this.resolve = resolve;
        this.payments = payments;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/payments", this::list),
                Route.get("/v1/payments/{id}", this::one),
                Route.post("/v1/payments/{id}/resolve", this::resolve)
                        .withoutBody()
                        .with(Repeat.ASKED_AGAIN));
    }

    private Answer list(Call call) {
        Query query = call.query("status", "limit", "after");
        return call.page(
                payments.page(
                        call.actor(),
                        query.optional("status", Choice.of(PaymentState.values())),
                        query.page(PaymentAttemptId::parse)),
                PaymentDocument::of);
    }

    private Answer one(Call call) {
        return Answer.ok(PaymentDocument.of(payments.one(call.actor(), payment(call))));
    }

    private Answer resolve(Call call) {
        return CheckoutAnswer.of(call, resolve.handle(call.actor(), payment(call)));
    }

    private static PaymentAttemptId payment(Call call) {
        return call.path("id", PaymentAttemptId::parse);
    }
}
