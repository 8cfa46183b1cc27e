/** Quotes per second, by JMH: pure code, without any store. */
@NullMarked
package org.cartulary.benchmarks.quote;

import org.jspecify.annotations.NullMarked;
