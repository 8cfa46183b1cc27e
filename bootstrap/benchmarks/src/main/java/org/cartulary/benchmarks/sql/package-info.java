/** What an order says to its database, written down while it is said, and said again without the order. */
@NullMarked
package org.cartulary.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
