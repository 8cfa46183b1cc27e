/** Explanations. */
@NullMarked
package org.cartulary.domain.quote.explanation;

import org.jspecify.annotations.NullMarked;
