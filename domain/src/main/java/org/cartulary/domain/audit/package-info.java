/** The hash-chained record of events: who did what, on whose behalf. */
@NullMarked
package org.cartulary.domain.audit;

import org.jspecify.annotations.NullMarked;
