/**
 * In-memory stores: for tests, for simulation, and as the worked example for whoever writes a storage adapter. The whole content is one
 * immutable {@link Snapshot}; a transaction works on its own copy, which costs nothing because maps share what they have in common, and
 * commits by putting it in the place of the last one. Read {@link InMemoryTransactions}, then {@link Table}, then any store.
 */
@NullMarked
package org.cartulary.persistence.memory;

import org.jspecify.annotations.NullMarked;
