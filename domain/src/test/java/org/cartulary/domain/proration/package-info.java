/** Tests of shares, methods of proration, and what changes cost. */
@NullMarked
package org.cartulary.domain.proration;

import org.jspecify.annotations.NullMarked;
