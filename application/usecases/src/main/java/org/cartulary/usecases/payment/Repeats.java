package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.request.KeptAnswer;
import org.cartulary.ports.request.RequestError;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.ports.request.RequestKeys;

/** Recognises a purchase that was asked for before, and finds what became of it. */
public final class Repeats {

    private final RequestKeys requests;
    private final PaymentAttempts attempts;
    private final Orders orders;

    @Inject
    public Repeats(RequestKeys requests, PaymentAttempts attempts, Orders orders) {
        this.requests = requests;
        this.attempts = attempts;
        this.orders = orders;
    }

    /** Ties the request to the attempt that it makes; a repeat collides here, before it does anything else. */
    void keep(WantedPurchase wanted, PaymentAttemptId attempt, Instant at) {
        RequestKey request = wanted.request();
        if (request != null) {
            requests.keep(wanted.by().reseller(), new KeptAnswer(request, null, attempt.toString(), at));
        }
    }

    /** Refuses with {@code request.key-reused} when the key was kept for another request. */
    Optional<Started> find(WantedPurchase wanted) {
        RequestKey request = wanted.request();
        if (request == null) {
            return Optional.empty();
        }
        ResellerId reseller = wanted.by().reseller();
        return requests.find(reseller, request.principal(), request.key()).map(kept -> {
            if (!kept.request().fingerprint().equals(request.fingerprint()) || kept.subject() == null) {
                throw new RequestError.KeyReused(request.key()).refused();
            }
            return madeBy(reseller, PaymentAttemptId.parse(kept.subject()), wanted);
        });
    }

    /** The attempt, or the order that was booked without one because nothing was due. */
    private Started madeBy(ResellerId reseller, PaymentAttemptId attempt, WantedPurchase wanted) {
        return attempts.find(reseller, attempt)
                .<Started>map(Started.Repeated::new)
                .orElseGet(() -> new Started.Done(
                        orders.findByCart(reseller, wanted.cart()).orElseThrow()));
    }
}
