package org.cartulary.domain.proration;

import java.time.Instant;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;

/**
 * Which share of a paid period is still to come. A host may bring its own. Whatever it counts, it keeps these laws, for every period
 * of a billing schedule and every zone:
 *
 * <ol>
 *   <li>At the start of the first day of the period the share is the whole, and before it too.
 *   <li>At the end of the last day of the period the share is nothing, and after it too.
 *   <li>It never rises as time passes.
 *   <li>Within one period {@link Share#whole} and {@link Share#unit} never change.
 *   <li>It depends on its arguments alone: asked again it answers the same.
 *   <li>If it counts days of either sort, every instant of one day has the same share.
 * </ol>
 *
 * <p>From them follows that a change to the same costs nothing, that up and down again returns, that changes at one instant may be
 * split, joined and put in another order, and that what is credited was paid. {@code ProrationLaws} in the test kit tests all of it.
 */
@FunctionalInterface
public interface Proration {

    /**
     * The share of {@code period} that is still to come at an instant.
     *
     * @param zone the reseller's, in which its days begin
     */
    Share remaining(BillingPeriod period, ZoneId zone, Instant at);
}
