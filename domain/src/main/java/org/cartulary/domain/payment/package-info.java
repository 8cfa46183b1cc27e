/** Payment methods by reference, and payment attempts that are written before a gateway is called. */
@NullMarked
package org.cartulary.domain.payment;

import org.jspecify.annotations.NullMarked;
