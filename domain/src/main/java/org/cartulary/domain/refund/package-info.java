/** Money that a gateway gives back to the payment method that it charged. */
@NullMarked
package org.cartulary.domain.refund;

import org.jspecify.annotations.NullMarked;
