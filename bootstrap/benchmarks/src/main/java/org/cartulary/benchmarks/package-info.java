/** The benchmarks of this project, as one command: {@link org.cartulary.benchmarks.Main}. What they measure stands in {@code docs/benchmarks.md}. */
@NullMarked
package org.cartulary.benchmarks;

import org.jspecify.annotations.NullMarked;
