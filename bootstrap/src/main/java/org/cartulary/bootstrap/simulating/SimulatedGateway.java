package org.cartulary.bootstrap.simulating;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.PaymentGateway;

/** Stands in for a gateway under its name. It charges nothing, and answers each attempt by its client and month. */
final class SimulatedGateway implements PaymentGateway {
    private final String name;
    private final ResellerId reseller;
    private final ZoneId zone;
    private final PaymentAttempts attempts;
    private final Declines declines;

    SimulatedGateway(String name, ResellerId reseller, ZoneId zone, PaymentAttempts attempts, Declines declines) {
        this.name = name;
        this.reseller = reseller;
        this.zone = zone;
        this.attempts = attempts;
        this.declines = declines;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> describe(GatewayToken token) {
        return Optional.empty();
    }

    @Override
    public GatewayAnswer charge(Charge charge) {
        PaymentAttempt attempt =
                attempts.find(reseller, PaymentAttemptId.parse(charge.key())).orElseThrow();
        YearMonth month = YearMonth.from(attempt.startedAt().atZone(zone));
        return declines.decline(attempt.purpose().client(), month)
                ? new GatewayAnswer.Declined("declined")
                : new GatewayAnswer.Charged(charge.key(), charge.amount());
    }

    @Override
    public GatewayAnswer resolve(Charge charge) {
        return charge(charge);
    }
}
