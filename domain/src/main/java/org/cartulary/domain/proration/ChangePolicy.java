package org.cartulary.domain.proration;

/**
 * How a change in one direction is made, where nobody says otherwise.
 *
 * @param proration how it is charged where it is at once, or within a period
 */
public record ChangePolicy(TakesEffect when, ProrationMethod proration) {}
