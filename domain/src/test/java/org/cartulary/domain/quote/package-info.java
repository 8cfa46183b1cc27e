/** What quotes promise. */
@NullMarked
package org.cartulary.domain.quote;

import org.jspecify.annotations.NullMarked;
