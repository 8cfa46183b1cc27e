package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.Refused;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.ResolvePayments;
import org.cartulary.ports.reseller.Resellers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through the open attempts of every reseller. */
public final class ResolvePaymentsHandler implements ResolvePayments {

    private static final Logger LOG = LoggerFactory.getLogger(ResolvePaymentsHandler.class);
    private static final int AT_A_TIME = 100;

    private final Resellers resellers;
    private final PaymentAttempts attempts;
    private final PaymentSettlement settlement;
    private final InstantSource clock;

    @Inject
    public ResolvePaymentsHandler(
            Resellers resellers, PaymentAttempts attempts, PaymentSettlement settlement, InstantSource clock) {
        this.resellers = resellers;
        this.attempts = attempts;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public Resolved handle() {
        Resolved resolved = new Resolved(0, 0, 0);
        Instant before = clock.instant().minus(ResolvePaymentHandler.LONGEST_CALL);
        for (ResellerId reseller : resellers.all()) {
            Set<PaymentAttemptId> asked = new HashSet<>();
            for (List<PaymentAttempt> some = notAsked(reseller, before, asked);
                    !some.isEmpty();
                    some = notAsked(reseller, before, asked)) {
                for (PaymentAttempt attempt : some) {
                    asked.add(attempt.id());
                    resolved = plus(resolved, attempt);
                }
            }
        }
        return resolved;
    }

    /** The oldest of those that were not asked about yet: those that stay open must not hide the ones behind them. */
    private List<PaymentAttempt> notAsked(ResellerId reseller, Instant before, Set<PaymentAttemptId> asked) {
        return attempts.openSince(reseller, before, asked.size() + AT_A_TIME).stream()
                .filter(attempt -> !asked.contains(attempt.id()))
                .toList();
    }

    private Resolved plus(Resolved sum, PaymentAttempt attempt) {
        try {
            return settlement.resolve(attempt) instanceof Checkout.Booked
                    ? new Resolved(sum.booked() + 1, sum.failed(), sum.open())
                    : new Resolved(sum.booked(), sum.failed(), sum.open() + 1);
        } catch (Refused refused) {
            if (refused.refusal() instanceof PaymentError.Declined) {
                return new Resolved(sum.booked(), sum.failed() + 1, sum.open());
            }
            LOG.warn("payment {} stays open: {}", attempt.id(), refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("payment {} stays open", attempt.id(), broken);
        }
        return new Resolved(sum.booked(), sum.failed(), sum.open() + 1);
    }
}
