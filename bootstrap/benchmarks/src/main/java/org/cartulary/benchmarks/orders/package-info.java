/** Complete orders per second on a database, beside the same rows and commits by plain JDBC. */
@NullMarked
package org.cartulary.benchmarks.orders;

import org.jspecify.annotations.NullMarked;
