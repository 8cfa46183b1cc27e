package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.refund.Refund;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.ports.payment.Repayment;

/** All gateways of this installation. They are asked outside of transactions only, and whatever goes wrong there is an unclear answer. */
public final class Gateways {

    private final Map<String, PaymentGateway> byName;
    private final Transactions transactions;

    @Inject
    public Gateways(Set<PaymentGateway> gateways, Transactions transactions) {
        this.byName =
                gateways.stream().collect(Collectors.toUnmodifiableMap(PaymentGateway::name, Function.identity()));
        this.transactions = transactions;
    }

    /** What the gateway that knows this token calls it; refuses a token that none knows. */
    public NewCard describe(GatewayToken token) {
        requireOutside();
        return byName.values().stream()
                .flatMap(gateway ->
                        gateway.describe(token).map(label -> new NewCard(gateway.name(), token, label)).stream())
                .findFirst()
                .orElseThrow(() -> new PaymentError.TokenRefused(token).refused());
    }

    GatewayAnswer charge(PaymentAttempt attempt) {
        return ask(attempt.gateway(), gateway -> gateway.charge(Charge.of(attempt)));
    }

    GatewayAnswer resolve(PaymentAttempt attempt) {
        return ask(attempt.gateway(), gateway -> gateway.resolve(Charge.of(attempt)));
    }

    /** Asks for what a credit note owes to be given back. */
    public GatewayAnswer refund(Refund refund) {
        return ask(refund.gateway(), gateway -> gateway.refund(Repayment.of(refund)));
    }

    /** Asks what became of a refund. */
    public GatewayAnswer resolveRefund(Refund refund) {
        return ask(refund.gateway(), gateway -> gateway.resolveRefund(Repayment.of(refund)));
    }

    private GatewayAnswer ask(String name, Function<PaymentGateway, GatewayAnswer> question) {
        requireOutside();
        PaymentGateway gateway = byName.get(name);
        if (gateway == null) {
            return new GatewayAnswer.Unclear("no gateway is called " + name);
        }
        try {
            return question.apply(gateway);
        } catch (RuntimeException broken) {
            return new GatewayAnswer.Unclear(broken.toString());
        }
    }

    private void requireOutside() {
        if (transactions.active()) {
            throw new IllegalStateException("a gateway is never called inside a transaction");
        }
    }
}
