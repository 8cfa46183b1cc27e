/** What refunds promise. */
@NullMarked
package org.cartulary.domain.refund;

import org.jspecify.annotations.NullMarked;
