/** Tests that the benchmark of orders runs, and measures what it says. How fast anything is, is never tested. */
@NullMarked
package org.cartulary.benchmarks.orders;

import org.jspecify.annotations.NullMarked;
