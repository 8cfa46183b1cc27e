/** Wrappers that make what is below them fail where a test says, so that every crash can be lived through in one process. */
@NullMarked
package org.cartulary.testkit.fault;

import org.jspecify.annotations.NullMarked;
