/** Renewals per second of a run over what is due, beside the same rows and commits by plain JDBC. */
@NullMarked
package org.cartulary.benchmarks.renewals;

import org.jspecify.annotations.NullMarked;
