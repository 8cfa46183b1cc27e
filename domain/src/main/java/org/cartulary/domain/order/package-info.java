/** What a checkout booked: who, for whom, by which permission, at which quote. */
@NullMarked
package org.cartulary.domain.order;

import org.jspecify.annotations.NullMarked;
