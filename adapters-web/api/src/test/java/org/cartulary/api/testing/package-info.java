/** What the tests of the API stand on: a server on real HTTP over handlers and stores in memory, and a caller who holds every exchange to the contract. */
@NullMarked
package org.cartulary.api.testing;

import org.jspecify.annotations.NullMarked;
