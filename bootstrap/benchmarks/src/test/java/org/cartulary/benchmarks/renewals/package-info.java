/** Tests that the benchmark of renewals runs, and measures what it says. How fast anything is, is never tested. */
@NullMarked
package org.cartulary.benchmarks.renewals;

import org.jspecify.annotations.NullMarked;
