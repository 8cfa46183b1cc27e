package org.cartulary.payments.sandbox;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A charge that the sandbox made.
 *
 * @param key under which it was asked for; no two charges have the same
 * @param reference what the sandbox calls it
 */
public record SandboxCharge(String key, Money amount, String reference, Instant at) {}
