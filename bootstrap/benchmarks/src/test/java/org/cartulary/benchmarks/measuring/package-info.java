/** What the tests of all benchmarks share. */
@NullMarked
package org.cartulary.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
