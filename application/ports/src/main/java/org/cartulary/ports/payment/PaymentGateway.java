package org.cartulary.ports.payment;

import java.util.Optional;
import org.cartulary.domain.payment.GatewayToken;

/**
 * Charges payment methods over a network. It is called outside of any transaction, after the attempt is committed.
 *
 * <p>An implementation guarantees: at most one charge per key, however often it is asked, and the same answer to each who asks; an answer of {@link GatewayAnswer.Declined} or
 * {@link GatewayAnswer.NeverSeen} only when nothing was and will be charged under that key; {@link GatewayAnswer.Unclear} for whatever it
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
}
