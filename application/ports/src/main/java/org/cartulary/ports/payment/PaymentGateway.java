package org.cartulary.ports.payment;

import java.util.Optional;
import org.cartulary.domain.payment.GatewayToken;

/**
 * Charges payment methods over a network, and gives back. It is called outside of any transaction, after the attempt or the refund is
 * committed.
 *
 * <p>An implementation guarantees: at most one charge, or one refund, per key, however often it is asked, and the same answer to each who asks; an answer of {@link GatewayAnswer.Declined} or
 * {@link GatewayAnswer.NeverSeen} only when nothing was and will be charged or given back under that key; {@link GatewayAnswer.Unclear} for whatever it
 * did not understand; an end to every call within 30 seconds; no exception for anything that the network or the other side did.
 */
public interface PaymentGateway {

    /** The stable name under which payment methods and attempts remember it. */
    String name();

    /** What people recognise this payment method by, such as {@code Visa 4242}; nothing if the gateway does not know the token. */
    Optional<String> describe(GatewayToken token);

    GatewayAnswer charge(Charge charge);

    /**
     * What became of a charge. Unless it finds a result, it also closes the key, so that a charge that is still on its way is refused when
     * it arrives; only then may it answer {@link GatewayAnswer.NeverSeen}.
     */
    GatewayAnswer resolve(Charge charge);

    /**
     * Gives back what was charged, or some of it; never more than was charged, all refunds together, which is declined. Answers
     * {@link GatewayAnswer.Refunded}, or as a charge is answered. A gateway that cannot do it declines.
     */
    default GatewayAnswer refund(Repayment repayment) {
        return new GatewayAnswer.Declined("refunds_not_supported");
    }

    /** What became of a refund; closes the key unless it finds a result, as {@link #resolve} does. */
    default GatewayAnswer resolveRefund(Repayment repayment) {
        return new GatewayAnswer.Declined("refunds_not_supported");
    }
}
