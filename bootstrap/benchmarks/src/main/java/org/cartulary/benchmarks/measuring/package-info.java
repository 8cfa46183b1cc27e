/** How the product and plain JDBC are compared on a database, whatever they do there. */
@NullMarked
package org.cartulary.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
