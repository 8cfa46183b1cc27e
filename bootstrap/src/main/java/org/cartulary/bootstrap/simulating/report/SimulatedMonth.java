package org.cartulary.bootstrap.simulating.report;

import java.time.LocalDate;

/**
 * What happened from one day to the day before the same day of the next month.
 *
 * @param start the first day
 */
public record SimulatedMonth(LocalDate start, Figures figures) {}
