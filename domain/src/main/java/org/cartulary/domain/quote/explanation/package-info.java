/** What a quote says in plain words. */
@NullMarked
package org.cartulary.domain.quote.explanation;

import org.jspecify.annotations.NullMarked;
