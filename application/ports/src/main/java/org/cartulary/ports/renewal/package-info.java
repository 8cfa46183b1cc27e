/** Renewals: recurring work on subscriptions. */
@NullMarked
package org.cartulary.ports.renewal;

import org.jspecify.annotations.NullMarked;
