package org.cartulary.domain.subscription;

import java.time.LocalDate;

/**
 * How it stands with a payment that fell due and was not made.
 *
 * @param since the day of the first try that failed, from which the days of the schedule are counted
 * @param tries how many failed
 * @param next the day of the next try
 * @param reason why the last one failed: the gateway's word, or the code of a refusal
 */
public record Dunning(LocalDate since, int tries, LocalDate next, String reason) {}
