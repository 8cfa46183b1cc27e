/** Refunds: reading them, and finding out what became of them. */
@NullMarked
package org.cartulary.ports.refund;

import org.jspecify.annotations.NullMarked;
