package org.cartulary.domain.subscription;

import java.time.Instant;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;

/**
 * That one run renews what a client has due, and others need not. It saves work twice done and guards nothing: what is renewed once is
 * so by versions and unique keys.
 *
 * @param holder the run that holds it
 * @param until when it is over, so that somebody else takes up what a killed process has left
 */
public record RenewalClaim(ResellerId reseller, ClientId client, UUID holder, Instant until) {}
