/** What a simulation counted, and how it is told: as values, as text, as CSV and as a chart. */
@NullMarked
package org.cartulary.bootstrap.simulating.report;

import org.jspecify.annotations.NullMarked;
