/** Refunds: asking the gateways for them, and reading them. */
@NullMarked
package org.cartulary.usecases.refund;

import org.jspecify.annotations.NullMarked;
