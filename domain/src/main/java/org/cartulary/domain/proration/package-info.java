/** Which share of a paid period is still to come, and what a change within it costs. The methods are told in docs/proration.md. */
@NullMarked
package org.cartulary.domain.proration;

import org.jspecify.annotations.NullMarked;
