/** The contract kit, run on the in-memory stores. */
@NullMarked
package org.cartulary.persistence.memory;

import org.jspecify.annotations.NullMarked;
