/** What payments promise. */
@NullMarked
package org.cartulary.domain.payment;

import org.jspecify.annotations.NullMarked;
