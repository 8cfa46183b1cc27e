package org.cartulary.payments.sandbox;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A refund that the sandbox made.
 *
 * @param key under which it was asked for; no two refunds have the same
 * @param charge the key of the charge of which it gave back
 * @param reference what the sandbox calls it
 */
public record SandboxRefund(String key, String charge, Money amount, String reference, Instant at) {}
