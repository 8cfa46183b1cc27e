package org.cartulary.ports.payment;

import java.net.URI;
import org.joda.money.Money;

/** What a gateway said. */
public sealed interface GatewayAnswer {

    /** Charged: this amount, under this reference of the gateway's. */
    record Charged(String reference, Money amount) implements GatewayAnswer {}

    /** Given back: this amount, under this reference of the gateway's. Said of refunds only. */
    record Refunded(String reference, Money amount) implements GatewayAnswer {}

    /** Refused; nothing was and will be charged, or given back. The reason is the gateway's word for machines, such as {@code insufficient_funds}. */
    record Declined(String reason) implements GatewayAnswer {}

    /** The payer has to confirm there first. */
    record ActionRequired(URI where) implements GatewayAnswer {}

    /** Timed out, broken off, or not understood: it may or may not have charged, or given back. */
    record Unclear(String why) implements GatewayAnswer {}

    /** The gateway has no charge and no refund under this key and will not make one. */
    record NeverSeen() implements GatewayAnswer {}
}
