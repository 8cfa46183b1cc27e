/** One product that runs over time for an owner, and the state machine of its life. */
@NullMarked
package org.cartulary.domain.subscription;

import org.jspecify.annotations.NullMarked;
