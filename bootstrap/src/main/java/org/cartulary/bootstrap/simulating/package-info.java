/**
 * The time machine: any number of months of one reseller on a clock of its own, in memory, with the same handlers that bill in earnest.
 * What it starts from is read and never written.
 */
@NullMarked
package org.cartulary.bootstrap.simulating;

import org.jspecify.annotations.NullMarked;
